<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk">
    <context>
        <name>About</name>
        <message>
            <source>About Phone Console</source>
            <translation>Про Phone Console</translation>
        </message>
        <message>
            <source>Open log folder</source>
            <translation>Відкрити теку журналів</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрити</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Версія</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>Сервер</translation>
        </message>
        <message>
            <source>Signed in as</source>
            <translation>Ви ввійшли як</translation>
        </message>
        <message>
            <source>Local data</source>
            <translation>Локальні дані</translation>
        </message>
        <message>
            <source>Log file</source>
            <translation>Файл журналу</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Ліцензія</translation>
        </message>
        <message>
            <source>MIT; the notices are beside the program</source>
            <translation>MIT; відомості про ліцензії лежать поруч із програмою</translation>
        </message>
    </context>
    <context>
        <name>Action</name>
        <message>
            <source>Create new</source>
            <translation>Створити</translation>
        </message>
        <message>
            <source>Add a user with the wizard.</source>
            <translation>Додати користувача за допомогою майстра.</translation>
        </message>
        <message>
            <source>Import from CSV…</source>
            <translation>Імпортувати з CSV…</translation>
        </message>
        <message>
            <source>Add or change many users from a file; you see first what would happen.</source>
            <translation>Додати або змінити багатьох користувачів із файлу; спершу ви бачите, що станеться.</translation>
        </message>
        <message>
            <source>Export as CSV…</source>
            <translation>Експортувати як CSV…</translation>
        </message>
        <message>
            <source>Save the users that are listed now, or all, as a file.</source>
            <translation>Зберегти у файл показаних або всіх користувачів.</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Редагувати</translation>
        </message>
        <message>
            <source>Change the details of this user.</source>
            <translation>Змінити дані цього користувача.</translation>
        </message>
        <message>
            <source>Configure application line</source>
            <translation>Налаштувати лінію застосунку</translation>
        </message>
        <message>
            <source>Set up numbers, calls and recording of this user.</source>
            <translation>Налаштувати номери, дзвінки й записування цього користувача.</translation>
        </message>
        <message>
            <source>Send Invite to app</source>
            <translation>Надіслати запрошення до застосунку</translation>
        </message>
        <message>
            <source>Look at the invite e-mail, then send it.</source>
            <translation>Переглянути лист-запрошення, а потім надіслати його.</translation>
        </message>
        <message>
            <source>Show QR</source>
            <translation>Показати QR-код</translation>
        </message>
        <message>
            <source>Show a code for ten minutes to scan from this screen.</source>
            <translation>Показати на десять хвилин код, який можна сканувати з цього екрана.</translation>
        </message>
        <message>
            <source>Invitation sheets…</source>
            <translation>Аркуші запрошень…</translation>
        </message>
        <message>
            <source>Print invites, a page each, for people without e-mail or for anybody.</source>
            <translation>Надрукувати запрошення, по сторінці на кожне, для тих, хто не має ел. пошти, або для всіх.</translation>
        </message>
        <message>
            <source>Revoke invite</source>
            <translation>Відкликати запрошення</translation>
        </message>
        <message>
            <source>Make the invite that is out invalid.</source>
            <translation>Зробити надіслане запрошення недійсним.</translation>
        </message>
        <message>
            <source>Devices…</source>
            <translation>Пристрої…</translation>
        </message>
        <message>
            <source>See the devices of this user, and remove them.</source>
            <translation>Переглянути й вилучити пристрої цього користувача.</translation>
        </message>
        <message>
            <source>History…</source>
            <translation>Історія…</translation>
        </message>
        <message>
            <source>See who changed what of this user, and put it back.</source>
            <translation>Побачити, хто що змінив у цього користувача, і повернути це.</translation>
        </message>
        <message>
            <source>Show what needs attention</source>
            <translation>Показати, що потребує рішення</translation>
        </message>
        <message>
            <source>See why the server did not take a change.</source>
            <translation>Переглянути, чому сервер не прийняв зміну.</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Дублювати</translation>
        </message>
        <message>
            <source>Add a user with the same settings as this one.</source>
            <translation>Додати користувача з такими самими налаштуваннями.</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Видалити</translation>
        </message>
        <message>
            <source>Delete this user; first you see all that goes.</source>
            <translation>Видалити цього користувача; спершу ви побачите все, що зникне.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Скасувати дію</translation>
        </message>
        <message>
            <source>Take back what you did last, sent or not.</source>
            <translation>Скасувати вашу останню дію, надіслану чи ні.</translation>
        </message>
        <message>
            <source>Find anything…</source>
            <translation>Знайти будь-що…</translation>
        </message>
        <message>
            <source>Type to find any action and any user.</source>
            <translation>Вводьте, щоб знайти будь-яку дію і будь-якого користувача.</translation>
        </message>
        <message>
            <source>Users</source>
            <translation>Користувачі</translation>
        </message>
        <message>
            <source>Show the table of all users.</source>
            <translation>Показати таблицю всіх користувачів.</translation>
        </message>
        <message>
            <source>All devices</source>
            <translation>Усі пристрої</translation>
        </message>
        <message>
            <source>Show the devices of all users.</source>
            <translation>Показати пристрої всіх користувачів.</translation>
        </message>
        <message>
            <source>Needs attention</source>
            <translation>Потребує рішення</translation>
        </message>
        <message>
            <source>Show the changes that wait for your decision.</source>
            <translation>Показати зміни, що чекають на ваше рішення.</translation>
        </message>
        <message>
            <source>History of the account</source>
            <translation>Історія облікового запису</translation>
        </message>
        <message>
            <source>Show who changed what, in the whole account.</source>
            <translation>Показати, хто що змінив у всьому обліковому записі.</translation>
        </message>
        <message>
            <source>Contrast as in the system</source>
            <translation>Контраст як у системі</translation>
        </message>
        <message>
            <source>Use high contrast when the system does.</source>
            <translation>Вмикати високий контраст, коли його вмикає система.</translation>
        </message>
        <message>
            <source>Contrast</source>
            <translation>Контраст</translation>
        </message>
        <message>
            <source>Normal contrast</source>
            <translation>Звичайний контраст</translation>
        </message>
        <message>
            <source>Use the usual colours, whatever the system does.</source>
            <translation>Використовувати звичайні кольори, хоч би що робила система.</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>Високий контраст</translation>
        </message>
        <message>
            <source>Use strong colours and lines that are easy to see.</source>
            <translation>Використовувати сильні кольори та добре видимі лінії.</translation>
        </message>
        <message>
            <source>Language of the system</source>
            <translation>Мова системи</translation>
        </message>
        <message>
            <source>Speak the language of this computer.</source>
            <translation>Говорити мовою цього комп’ютера.</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Мова</translation>
        </message>
        <message>
            <source>Speak this language, from now on.</source>
            <translation>Відтепер говорити цією мовою.</translation>
        </message>
        <message>
            <source>Sync now</source>
            <translation>Синхронізувати зараз</translation>
        </message>
        <message>
            <source>Send what waits and fetch what is new.</source>
            <translation>Надіслати те, що чекає, і отримати нове.</translation>
        </message>
        <message>
            <source>Tell me about invites</source>
            <translation>Повідомляти про запрошення</translation>
        </message>
        <message>
            <source>While you work elsewhere, say when an invite is completed or fails.</source>
            <translation>Коли ви працюєте деінде, казати, що запрошення завершено або не вдалося.</translation>
        </message>
        <message>
            <source>Sign out</source>
            <translation>Вийти</translation>
        </message>
        <message>
            <source>End the session on this computer.</source>
            <translation>Завершити сеанс на цьому комп’ютері.</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Завершити роботу</translation>
        </message>
        <message>
            <source>Close the program; everything is kept.</source>
            <translation>Закрити програму; усе буде збережено.</translation>
        </message>
        <message>
            <source>Guide</source>
            <translation>Посібник</translation>
        </message>
        <message>
            <source>Read how things are done.</source>
            <translation>Прочитати, як що робиться.</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Сполучення клавіш</translation>
        </message>
        <message>
            <source>See which keys do what.</source>
            <translation>Побачити, які клавіші що роблять.</translation>
        </message>
        <message>
            <source>What’s new</source>
            <translation>Що нового</translation>
        </message>
        <message>
            <source>Read what changed from version to version.</source>
            <translation>Прочитати, що змінилося від версії до версії.</translation>
        </message>
        <message>
            <source>Report a problem…</source>
            <translation>Повідомити про проблему…</translation>
        </message>
        <message>
            <source>See a report without personal data, then save it for your support.</source>
            <translation>Переглянути звіт без особистих даних і зберегти його для служби підтримки.</translation>
        </message>
        <message>
            <source>About Phone Console</source>
            <translation>Про Phone Console</translation>
        </message>
        <message>
            <source>See the version, and where the log file is.</source>
            <translation>Переглянути версію та розташування файлу журналу.</translation>
        </message>
        <message>
            <source>Your role, {role}, may not do this.</source>
            <translation>Ваша роль ({role}) цього не дозволяє.</translation>
        </message>
        <message>
            <source>Select a user first.</source>
            <translation>Спершу виберіть користувача.</translation>
        </message>
        <message>
            <source>This user is being deleted.</source>
            <translation>Цього користувача видаляють.</translation>
        </message>
        <message>
            <source>This user is a draft; save it first.</source>
            <translation>Цей користувач — чернетка; спершу збережіть його.</translation>
        </message>
        <message>
            <source>This user has no e-mail address.</source>
            <translation>Цей користувач не має адреси ел. пошти.</translation>
        </message>
        <message>
            <source>The invite already waits to be sent.</source>
            <translation>Запрошення вже чекає на надсилання.</translation>
        </message>
        <message>
            <source>There is no invite that could be revoked.</source>
            <translation>Немає запрошення, яке можна було б відкликати.</translation>
        </message>
        <message>
            <source>Revoking already waits to be sent.</source>
            <translation>Відкликання вже чекає на надсилання.</translation>
        </message>
        <message>
            <source>The server makes this code, and it can’t be reached.</source>
            <translation>Цей код створює сервер, а він недоступний.</translation>
        </message>
        <message>
            <source>The server does not know this user yet.</source>
            <translation>Сервер ще не знає цього користувача.</translation>
        </message>
        <message>
            <source>This user has no device.</source>
            <translation>Цей користувач не має пристроїв.</translation>
        </message>
        <message>
            <source>Nothing of this user needs attention.</source>
            <translation>У цього користувача ніщо не потребує рішення.</translation>
        </message>
        <message>
            <source>Nothing was done here since you signed in.</source>
            <translation>Після входу тут нічого не зроблено.</translation>
        </message>
        <message>
            <source>Resend invite</source>
            <translation>Надіслати запрошення ще раз</translation>
        </message>
        <message>
            <source>Discard draft</source>
            <translation>Відкинути чернетку</translation>
        </message>
    </context>
    <context>
        <name>Attention</name>
        <message>
            <source>Cases</source>
            <translation>Випадки</translation>
        </message>
        <message>
            <source>{change}, made {when}</source>
            <translation>{change}, зроблено {when}</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Поле</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Раніше</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>Моє</translation>
        </message>
        <message>
            <source>Theirs</source>
            <translation>Чуже</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Результат</translation>
        </message>
        <message>
            <source>Another value</source>
            <translation>Інше значення</translation>
        </message>
        <message>
            <source>Not decided yet</source>
            <translation>Ще не вирішено</translation>
        </message>
        <message>
            <source>{field}: {value}</source>
            <translation>{field}: {value}</translation>
        </message>
        <message>
            <source>What is created again</source>
            <translation>Що створюється знову</translation>
        </message>
        <message>
            <source>Changed meanwhile</source>
            <translation>Тим часом змінено</translation>
        </message>
        <message>
            <source>Dismiss</source>
            <translation>Сховати</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Читання…</translation>
        </message>
        <message>
            <source>Nothing needs you</source>
            <translation>Нічого вирішувати не потрібно</translation>
        </message>
        <message>
            <source>Changes that the server could not take, or that somebody else made differently meanwhile, come here for you to decide. Everything else goes on by itself.</source>
            <translation>Сюди потрапляють зміни, які сервер не зміг прийняти або які хтось тим часом зробив інакше, щоб ви прийняли рішення. Усе інше триває само собою.</translation>
        </message>
        <message>
            <source>Needs attention</source>
            <translation>Потребує рішення</translation>
        </message>
        <message>
            <source>The change of {name} no longer needs you: it went through, or is gone.</source>
            <translation>{name}: ця зміна більше не потребує рішення, її прийнято або її вже немає.</translation>
        </message>
        <message>
            <source>Before: {base}. You entered: {mine}.</source>
            <translation>Раніше: {base}. Ви ввели: {mine}.</translation>
        </message>
        <message>
            <source>{field} before: {base}. You entered: {mine}.</source>
            <translation>{field} раніше: {base}. Ви ввели: {mine}.</translation>
        </message>
        <message>
            <source>Show {name} in the table</source>
            <translation>Показати в таблиці: {name}</translation>
        </message>
        <message>
            <source>Use {number} (next free)</source>
            <translation>Використати {number} (наступний вільний)</translation>
        </message>
        <message>
            <source>Leave as it is</source>
            <translation>Залишити як є</translation>
        </message>
        <message>
            <source>Send again what should still hold; nothing is done twice. What is not ticked is left as the server has it now.</source>
            <translation>Надішліть ще раз те, що має залишитися чинним; двічі нічого не виконається. Непозначене залишиться таким, яким воно є на сервері.</translation>
        </message>
        <message>
            <source>Changes that were lost</source>
            <translation>Утрачені зміни</translation>
        </message>
        <message>
            <source>Send again ({number})</source>
            <translation>Надіслати ще раз ({number})</translation>
        </message>
        <message>
            <source>Tick what is to be sent again.</source>
            <translation>Позначте, що надіслати ще раз.</translation>
        </message>
        <message>
            <source>Your decision is being saved.</source>
            <translation>Ваше рішення зберігається.</translation>
        </message>
        <message>
            <source>The server was restored from a backup and no longer has 1 change you made</source>
            <translation>Сервер відновлено з резервної копії, і на ньому більше немає 1 вашої зміни</translation>
        </message>
        <message>
            <source>The server was restored from a backup and no longer has {number} changes you made</source>
            <translation>Сервер відновлено з резервної копії, і на ньому більше немає частини ваших змін: {number}</translation>
        </message>
        <message>
            <source>Discard this new user? Everything typed for this user is lost.</source>
            <translation>Відкинути цього нового користувача? Усе, що введено для нього, буде втрачено.</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Залишити</translation>
        </message>
        <message>
            <source>Discard the new user</source>
            <translation>Відкинути нового користувача</translation>
        </message>
        <message>
            <source>Take all theirs</source>
            <translation>Узяти все чуже</translation>
        </message>
        <message>
            <source>Keep all mine</source>
            <translation>Залишити все моє</translation>
        </message>
        <message>
            <source>Save decision</source>
            <translation>Зберегти рішення</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Спробувати ще раз</translation>
        </message>
        <message>
            <source>Create again</source>
            <translation>Створити знову</translation>
        </message>
        <message>
            <source>Open in the wizard</source>
            <translation>Відкрити в майстрі</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Відкинути</translation>
        </message>
        <message>
            <source>Keep the user</source>
            <translation>Залишити користувача</translation>
        </message>
        <message>
            <source>Delete anyway</source>
            <translation>Усе одно видалити</translation>
        </message>
        <message>
            <source>Save and send</source>
            <translation>Зберегти й надіслати</translation>
        </message>
        <message>
            <source>Everything stays as it is on the server; your change goes.</source>
            <translation>На сервері все залишається як є; ваша зміна зникає.</translation>
        </message>
        <message>
            <source>Your change is sent again, in place of theirs.</source>
            <translation>Ваша зміна надсилається ще раз і замінює чужу.</translation>
        </message>
        <message>
            <source>What stands here is sent.</source>
            <translation>Надсилається те, що тут записано.</translation>
        </message>
        <message>
            <source>The same is sent again: what stood in its way may be gone.</source>
            <translation>Те саме надсилається ще раз: те, що заважало, могло зникнути.</translation>
        </message>
        <message>
            <source>A new user is made with all that is known of this one.</source>
            <translation>Створюється новий користувач з усім, що відомо про цього.</translation>
        </message>
        <message>
            <source>Go through all that was typed, with the server’s words.</source>
            <translation>Переглянути все введене з поясненнями сервера.</translation>
        </message>
        <message>
            <source>Your change goes; nothing is sent.</source>
            <translation>Ваша зміна зникає; нічого не надсилається.</translation>
        </message>
        <message>
            <source>Everything typed for this user is lost.</source>
            <translation>Усе, що введено для цього користувача, буде втрачено.</translation>
        </message>
        <message>
            <source>{name}: theirs stays.</source>
            <translation>{name}: залишається чужа зміна.</translation>
        </message>
        <message>
            <source>{name}: yours is sent again.</source>
            <translation>{name}: ваша зміна надсилається ще раз.</translation>
        </message>
        <message>
            <source>{name}: your decision is sent.</source>
            <translation>{name}: ваше рішення надсилається.</translation>
        </message>
        <message>
            <source>{name}: it is sent again.</source>
            <translation>{name}: надсилається ще раз.</translation>
        </message>
        <message>
            <source>{name}: a new user is made.</source>
            <translation>{name}: створюється новий користувач.</translation>
        </message>
        <message>
            <source>{name}: your change is discarded.</source>
            <translation>{name}: вашу зміну відкинуто.</translation>
        </message>
        <message>
            <source>Choose first: {number} fields are open.</source>
            <translation>Спершу виберіть; ще не вирішено полів: {number}.</translation>
        </message>
        <message>
            <source>Choose first: 1 field is open.</source>
            <translation>Спершу виберіть: ще не вирішено 1 поле.</translation>
        </message>
        <message>
            <source>A rule forbids a value; it is said at the field.</source>
            <translation>Правило забороняє одне зі значень; пояснення є біля поля.</translation>
        </message>
        <message>
            <source>Enter another value first; “Try again” sends the same.</source>
            <translation>Спершу введіть інше значення; «Спробувати ще раз» надсилає те саме.</translation>
        </message>
        <message>
            <source>A new user</source>
            <translation>Новий користувач</translation>
        </message>
        <message>
            <source>Deleted meanwhile</source>
            <translation>Тим часом видалено</translation>
        </message>
        <message>
            <source>Unknown outcome</source>
            <translation>Результат невідомий</translation>
        </message>
        <message>
            <source>Conflict</source>
            <translation>Конфлікт</translation>
        </message>
        <message>
            <source>Not accepted</source>
            <translation>Не прийнято</translation>
        </message>
        <message>
            <source>Held back</source>
            <translation>Затримано</translation>
        </message>
        <message>
            <source>{change}: the server failed over it several times, so nobody knows yet whether it was done. Trying again does no harm.</source>
            <translation>{change}: серверу кілька разів не вдалося це виконати, тому ще невідомо, чи це зроблено. Повторна спроба не зашкодить.</translation>
        </message>
        <message>
            <source>It waits for another change that was not accepted.</source>
            <translation>Чекає на іншу зміну, яку не прийнято.</translation>
        </message>
        <message>
            <source>{name}: {change}, {when}</source>
            <translation>{name}: {change}, {when}</translation>
        </message>
        <message>
            <source>{mine}; {theirs}.</source>
            <translation>{mine}; {theirs}.</translation>
        </message>
        <message>
            <source>somebody else changed the same</source>
            <translation>хтось інший змінив те саме</translation>
        </message>
        <message>
            <source>{who} deleted the user {when}</source>
            <translation>{who}: користувача видалено {when}</translation>
        </message>
        <message>
            <source>somebody deleted the user meanwhile</source>
            <translation>хтось тим часом видалив користувача</translation>
        </message>
        <message>
            <source>You switched {field} on</source>
            <translation>Ви ввімкнули: {field}</translation>
        </message>
        <message>
            <source>You switched {field} off</source>
            <translation>Ви вимкнули: {field}</translation>
        </message>
        <message>
            <source>You emptied {field}</source>
            <translation>Ви очистили: {field}</translation>
        </message>
        <message>
            <source>You set {field} to {value}</source>
            <translation>Ви встановили: {field} – {value}</translation>
        </message>
        <message>
            <source>{who} switched it on {when}</source>
            <translation>{who}: увімкнено {when}</translation>
        </message>
        <message>
            <source>{who} switched it off {when}</source>
            <translation>{who}: вимкнено {when}</translation>
        </message>
        <message>
            <source>{who} emptied it {when}</source>
            <translation>{who}: очищено {when}</translation>
        </message>
        <message>
            <source>{who} set it to {value} {when}</source>
            <translation>{who}: встановлено {value} {when}</translation>
        </message>
        <message>
            <source>{who} sent another invite {when}</source>
            <translation>{who}: інше запрошення надіслано {when}</translation>
        </message>
        <message>
            <source>{who} changed {field} {when}</source>
            <translation>{who}: {field} змінено {when}</translation>
        </message>
        <message>
            <source>your account, elsewhere,</source>
            <translation>ваш обліковий запис в іншому місці</translation>
        </message>
        <message>
            <source>somebody else</source>
            <translation>хтось інший</translation>
        </message>
        <message>
            <source>at {time}</source>
            <translation>о {time}</translation>
        </message>
        <message>
            <source>on {moment}</source>
            <translation>{moment}</translation>
        </message>
        <message>
            <source>{change} ({fields})</source>
            <translation>{change} ({fields})</translation>
        </message>
        <message>
            <source>New user</source>
            <translation>Новий користувач</translation>
        </message>
        <message>
            <source>Change of the details</source>
            <translation>Зміна даних</translation>
        </message>
        <message>
            <source>Deleting the user</source>
            <translation>Видалення користувача</translation>
        </message>
        <message>
            <source>Change of the application line</source>
            <translation>Зміна лінії застосунку</translation>
        </message>
        <message>
            <source>Removing the application line</source>
            <translation>Вилучення лінії застосунку</translation>
        </message>
        <message>
            <source>Sending the invite</source>
            <translation>Надсилання запрошення</translation>
        </message>
        <message>
            <source>Revoking the invite</source>
            <translation>Відкликання запрошення</translation>
        </message>
        <message>
            <source>Removing a device</source>
            <translation>Вилучення пристрою</translation>
        </message>
        <message>
            <source>Taking back a change</source>
            <translation>Скасування зміни</translation>
        </message>
        <message>
            <source>Voicemail</source>
            <translation>Голосова пошта</translation>
        </message>
        <message>
            <source>External calls and caller IDs</source>
            <translation>Зовнішні дзвінки й відображувані номери</translation>
        </message>
        <message>
            <source>Record on demand</source>
            <translation>Записування на вимогу</translation>
        </message>
        <message>
            <source>1 later change of this user waits for this one</source>
            <translation>На цю зміну чекає 1 пізніша зміна цього користувача</translation>
        </message>
        <message>
            <source>{number} later changes of this user wait for this one</source>
            <translation>На цю зміну чекають пізніші зміни цього користувача: {number}</translation>
        </message>
        <message>
            <source>{change}, {when}</source>
            <translation>{change}, {when}</translation>
        </message>
        <message>
            <source>You added this user</source>
            <translation>Ви додали цього користувача</translation>
        </message>
        <message>
            <source>You deleted this user</source>
            <translation>Ви видалили цього користувача</translation>
        </message>
        <message>
            <source>You removed the application line</source>
            <translation>Ви вилучили лінію застосунку</translation>
        </message>
        <message>
            <source>You changed the application line</source>
            <translation>Ви змінили лінію застосунку</translation>
        </message>
        <message>
            <source>You sent the invite</source>
            <translation>Ви надіслали запрошення</translation>
        </message>
        <message>
            <source>You revoked the invite</source>
            <translation>Ви відкликали запрошення</translation>
        </message>
        <message>
            <source>You removed a device</source>
            <translation>Ви вилучили пристрій</translation>
        </message>
        <message>
            <source>You took back a change</source>
            <translation>Ви скасували зміну</translation>
        </message>
        <message>
            <source>You changed this user</source>
            <translation>Ви змінили цього користувача</translation>
        </message>
        <message>
            <source>1 more field needs you.</source>
            <translation>Ще 1 поле потребує вашого рішення.</translation>
        </message>
        <message>
            <source>{number} more fields need you.</source>
            <translation>Ще потребують вашого рішення поля: {number}.</translation>
        </message>
    </context>
    <context>
        <name>Copy</name>
        <message>
            <source>Copied the first {number} rows. To take all along, export them.</source>
            <translation>Скопійовано перших рядків: {number}. Щоб узяти всі, експортуйте їх.</translation>
        </message>
        <message>
            <source>Copied as a table.</source>
            <translation>Скопійовано як таблицю.</translation>
        </message>
        <message>
            <source>Copied {number} rows as a table.</source>
            <translation>Скопійовано як таблицю рядків: {number}.</translation>
        </message>
    </context>
    <context>
        <name>Crash</name>
        <message>
            <source>Phone Console</source>
            <translation>Phone Console</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Звіт</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Продовжити</translation>
        </message>
        <message>
            <source>Copy report</source>
            <translation>Копіювати звіт</translation>
        </message>
        <message>
            <source>Open log folder</source>
            <translation>Відкрити теку журналів</translation>
        </message>
        <message>
            <source>Report a problem…</source>
            <translation>Повідомити про проблему…</translation>
        </message>
    </context>
    <context>
        <name>DeleteUser</name>
        <message>
            <source>Delete {name}?</source>
            <translation>Видалити користувача «{name}»?</translation>
        </message>
        <message>
            <source>Delete user</source>
            <translation>Видалити користувача</translation>
        </message>
        <message>
            <source>This goes with the user:</source>
            <translation>Разом із користувачем зникне:</translation>
        </message>
        <message>
            <source>What goes</source>
            <translation>Що зникне</translation>
        </message>
        <message>
            <source>Delete {name}</source>
            <translation>Видалити: {name}</translation>
        </message>
        <message>
            <source>The numbers are free afterwards. A deleted user can't be brought back.</source>
            <translation>Після цього номери будуть вільні. Видаленого користувача не можна повернути.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Скасувати</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Читання…</translation>
        </message>
        <message>
            <source>This user was deleted meanwhile.</source>
            <translation>Цього користувача тим часом видалено.</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>Збереження…</translation>
        </message>
        <message>
            <source>The user's details</source>
            <translation>Дані користувача</translation>
        </message>
        <message>
            <source>The application line with all its settings</source>
            <translation>Лінія застосунку з усіма налаштуваннями</translation>
        </message>
        <message>
            <source>DID number {value}: free for others</source>
            <translation>Прямий номер {value}: вільний для інших</translation>
        </message>
        <message>
            <source>Internal number {value}: free for others</source>
            <translation>Внутрішній номер {value}: вільний для інших</translation>
        </message>
        <message>
            <source>Device {value}: signed out</source>
            <translation>Пристрій {value}: вихід виконано</translation>
        </message>
        <message>
            <source>The invite to {value}: its code stops working</source>
            <translation>Запрошення на {value}: його код перестане діяти</translation>
        </message>
        <message>
            <source>What was typed in the wizard and not saved yet</source>
            <translation>Те, що введено в майстрі й ще не збережено</translation>
        </message>
        <message>
            <source>Changes that the server has not taken yet</source>
            <translation>Зміни, яких сервер ще не прийняв</translation>
        </message>
    </context>
    <context>
        <name>Devices</name>
        <message>
            <source>Search devices</source>
            <translation>Пошук пристроїв</translation>
        </message>
        <message>
            <source>Search users, devices and systems</source>
            <translation>Пошук користувачів, пристроїв і систем</translation>
        </message>
        <message>
            <source>System</source>
            <translation>Система</translation>
        </message>
        <message>
            <source>All systems</source>
            <translation>Усі системи</translation>
        </message>
        <message>
            <source>Permissions</source>
            <translation>Дозволи</translation>
        </message>
        <message>
            <source>All permissions</source>
            <translation>Усі дозволи</translation>
        </message>
        <message>
            <source>Microphone refused</source>
            <translation>Мікрофон не дозволено</translation>
        </message>
        <message>
            <source>Notifications refused</source>
            <translation>Сповіщення не дозволено</translation>
        </message>
        <message>
            <source>Go to user</source>
            <translation>Перейти до користувача</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>Вилучити…</translation>
        </message>
        <message>
            <source>Export as CSV…</source>
            <translation>Експортувати як CSV…</translation>
        </message>
        <message>
            <source>All devices</source>
            <translation>Усі пристрої</translation>
        </message>
        <message>
            <source>Devices</source>
            <translation>Пристрої</translation>
        </message>
        <message>
            <source>{shown} of {number} devices</source>
            <translation>Пристрої: {shown} з {number}</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Читання…</translation>
        </message>
        <message>
            <source>No device fits. Change the search or the filters.</source>
            <translation>Немає відповідних пристроїв. Змініть пошук або фільтри.</translation>
        </message>
        <message>
            <source>No device yet. A device appears here when the invite is used in the app.</source>
            <translation>Пристроїв ще немає. Пристрій з’являється тут, коли запрошення використано в застосунку.</translation>
        </message>
        <message>
            <source>Select a device first.</source>
            <translation>Спершу виберіть пристрій.</translation>
        </message>
        <message>
            <source>There is nothing to export.</source>
            <translation>Немає чого експортувати.</translation>
        </message>
        <message>
            <source>Remove {device} of {name}?</source>
            <translation>Вилучити пристрій «{device}» ({name})?</translation>
        </message>
        <message>
            <source>The app on it is signed out and can't make calls any more. To use it again, the user needs a new invite.</source>
            <translation>Застосунок на ньому вийде з облікового запису й більше не зможе дзвонити. Щоб користуватися ним знову, користувачеві потрібне нове запрошення.</translation>
        </message>
        <message>
            <source>Remove {device}</source>
            <translation>Вилучити «{device}»</translation>
        </message>
        <message>
            <source>Export as CSV</source>
            <translation>Експорт як CSV</translation>
        </message>
        <message>
            <source>CSV files (*.csv)</source>
            <translation>Файли CSV (*.csv)</translation>
        </message>
        <message>
            <source>devices.csv</source>
            <translation>prystroi.csv</translation>
        </message>
        <message>
            <source>Saved as {path}.</source>
            <translation>Збережено: {path}.</translation>
        </message>
        <message>
            <source>The file was not saved: {reason}. Choose another folder.</source>
            <translation>Файл не збережено: {reason}. Виберіть іншу теку.</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Пристрій</translation>
        </message>
        <message>
            <source>OS</source>
            <translation>ОС</translation>
        </message>
        <message>
            <source>App version</source>
            <translation>Версія застосунку</translation>
        </message>
        <message>
            <source>Created</source>
            <translation>Створено</translation>
        </message>
        <message>
            <source>Last seen</source>
            <translation>Востаннє в мережі</translation>
        </message>
        <message>
            <source>Microphone</source>
            <translation>Мікрофон</translation>
        </message>
        <message>
            <source>Push notifications</source>
            <translation>Push-сповіщення</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Стан</translation>
        </message>
        <message>
            <source>Active</source>
            <translation>Активний</translation>
        </message>
        <message>
            <source>Setting up</source>
            <translation>Налаштовується</translation>
        </message>
        <message>
            <source>Allowed</source>
            <translation>Дозволено</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Не дозволено</translation>
        </message>
        <message>
            <source>Not asked yet</source>
            <translation>Ще не запитано</translation>
        </message>
        <message>
            <source>User</source>
            <translation>Користувач</translation>
        </message>
        <message>
            <source>Devices of {name}</source>
            <translation>Пристрої: {name}</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрити</translation>
        </message>
        <message>
            <source>This user was deleted meanwhile.</source>
            <translation>Цього користувача тим часом видалено.</translation>
        </message>
    </context>
    <context>
        <name>Dialogs</name>
        <message>
            <source>Cancel</source>
            <translation>Скасувати</translation>
        </message>
        <message>
            <source>Your role, {role}, may not do this.</source>
            <translation>Ваша роль ({role}) цього не дозволяє.</translation>
        </message>
    </context>
    <context>
        <name>Drafts</name>
        <message>
            <source>Go on with it</source>
            <translation>Продовжити</translation>
        </message>
        <message>
            <source>Discard…</source>
            <translation>Відкинути…</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Пізніше</translation>
        </message>
        <message>
            <source>Not finished last time: {name}.</source>
            <translation>Минулого разу не завершено: {name}.</translation>
        </message>
        <message>
            <source>Not finished last time: {name}, and {more} more.</source>
            <translation>Минулого разу не завершено: {name} і ще {more}.</translation>
        </message>
        <message>
            <source>a new user</source>
            <translation>новий користувач</translation>
        </message>
        <message>
            <source>Discard the draft of {name}?</source>
            <translation>Відкинути чернетку «{name}»?</translation>
        </message>
        <message>
            <source>What was typed and not saved goes.</source>
            <translation>Введене й не збережене зникне.</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Відкинути</translation>
        </message>
    </context>
    <context>
        <name>Error</name>
        <message>
            <source>Something went wrong in this program.</source>
            <translation>У цій програмі сталася помилка.</translation>
        </message>
        <message>
            <source>What you saved and typed is kept.</source>
            <translation>Усе, що ви зберегли та ввели, залишилося.</translation>
        </message>
        <message>
            <source>Try again. If it happens again, send the log file to your support.</source>
            <translation>Спробуйте ще раз. Якщо це повториться, надішліть файл журналу своїй службі підтримки.</translation>
        </message>
        <message>
            <source>The server can’t be reached.</source>
            <translation>Сервер недоступний.</translation>
        </message>
        <message>
            <source>You can go on working; changes wait here and are sent later.</source>
            <translation>Ви можете працювати далі; зміни чекають тут і будуть надіслані пізніше.</translation>
        </message>
        <message>
            <source>Check the network and the server address, then try again.</source>
            <translation>Перевірте мережу й адресу сервера, а потім спробуйте ще раз.</translation>
        </message>
        <message>
            <source>The server is busy.</source>
            <translation>Сервер зайнятий.</translation>
        </message>
        <message>
            <source>Nothing is lost; it will be tried again.</source>
            <translation>Нічого не втрачено; спробу буде повторено.</translation>
        </message>
        <message>
            <source>Wait a moment, then try again.</source>
            <translation>Трохи зачекайте, а потім спробуйте ще раз.</translation>
        </message>
        <message>
            <source>The server failed to answer properly.</source>
            <translation>Сервер не зміг відповісти належним чином.</translation>
        </message>
        <message>
            <source>Your changes are kept here and will be tried again.</source>
            <translation>Ваші зміни збережено тут, і спробу буде повторено.</translation>
        </message>
        <message>
            <source>Try again later. If it stays so, tell whoever runs the server.</source>
            <translation>Спробуйте пізніше. Якщо нічого не зміниться, повідомте того, хто обслуговує сервер.</translation>
        </message>
        <message>
            <source>There is no Phone Console server at this address.</source>
            <translation>За цією адресою немає сервера Phone Console.</translation>
        </message>
        <message>
            <source>Something else answered: a proxy, a login page or another program.</source>
            <translation>Відповіло щось інше: проксі-сервер, сторінка входу або інша програма.</translation>
        </message>
        <message>
            <source>Check the server address, or open a browser to sign in to the network.</source>
            <translation>Перевірте адресу сервера або відкрийте браузер, щоб увійти в мережу.</translation>
        </message>
        <message>
            <source>This profile belongs to another server.</source>
            <translation>Цей профіль належить іншому серверу.</translation>
        </message>
        <message>
            <source>Nothing was sent, so that two accounts are never mixed up.</source>
            <translation>Нічого не надіслано, щоб два облікові записи ніколи не змішалися.</translation>
        </message>
        <message>
            <source>Enter the address used before, or start with another profile folder.</source>
            <translation>Введіть адресу, яку використовували раніше, або запустіть з іншою текою профілю.</translation>
        </message>
        <message>
            <source>The server’s certificate can’t be trusted.</source>
            <translation>Сертифікату сервера не можна довіряти.</translation>
        </message>
        <message>
            <source>Nothing was sent: someone could be listening in.</source>
            <translation>Нічого не надіслано: хтось міг би підслухати.</translation>
        </message>
        <message>
            <source>Ask whoever runs the server for a valid certificate.</source>
            <translation>Попросіть того, хто обслуговує сервер, установити дійсний сертифікат.</translation>
        </message>
        <message>
            <source>This is not a server address.</source>
            <translation>Це не адреса сервера.</translation>
        </message>
        <message>
            <source>It has a form like https://phone.example.com and must start with https.</source>
            <translation>Вона має вигляд https://phone.example.com і мусить починатися з https.</translation>
        </message>
        <message>
            <source>Correct the server address.</source>
            <translation>Виправте адресу сервера.</translation>
        </message>
        <message>
            <source>The e-mail or the password is wrong.</source>
            <translation>Адреса ел. пошти або пароль неправильні.</translation>
        </message>
        <message>
            <source>You are not signed in.</source>
            <translation>Ви не ввійшли.</translation>
        </message>
        <message>
            <source>Check both and try again.</source>
            <translation>Перевірте їх і спробуйте ще раз.</translation>
        </message>
        <message>
            <source>Too many tries to sign in.</source>
            <translation>Забагато спроб увійти.</translation>
        </message>
        <message>
            <source>The server slows down sign-in for a while to keep others out.</source>
            <translation>Сервер на деякий час сповільнює вхід, щоб не впустити сторонніх.</translation>
        </message>
        <message>
            <source>Wait {seconds} seconds, then try again.</source>
            <translation>Зачекайте {seconds} с, а потім спробуйте ще раз.</translation>
        </message>
        <message>
            <source>Your session has ended.</source>
            <translation>Ваш сеанс завершився.</translation>
        </message>
        <message>
            <source>Changes that were not sent yet wait here.</source>
            <translation>Ще не надіслані зміни чекають тут.</translation>
        </message>
        <message>
            <source>Sign in again to send them.</source>
            <translation>Увійдіть знову, щоб надіслати їх.</translation>
        </message>
        <message>
            <source>This program and the server do not fit together.</source>
            <translation>Ця програма й сервер несумісні.</translation>
        </message>
        <message>
            <source>You can look, and your changes are kept, but nothing is sent.</source>
            <translation>Ви можете переглядати, ваші зміни зберігаються, але нічого не надсилається.</translation>
        </message>
        <message>
            <source>Update the {side}.</source>
            <translation>Оновіть: {side}.</translation>
        </message>
        <message>
            <source>The server did not accept this.</source>
            <translation>Сервер цього не прийняв.</translation>
        </message>
        <message>
            <source>{detail}</source>
            <translation>{detail}</translation>
        </message>
        <message>
            <source>Correct it and try again.</source>
            <translation>Виправте це й спробуйте ще раз.</translation>
        </message>
        <message>
            <source>The server asks for a full download.</source>
            <translation>Сервер просить завантажити все знову.</translation>
        </message>
        <message>
            <source>It takes a moment; changes that were not sent yet stay.</source>
            <translation>Це триватиме недовго; ще не надіслані зміни залишаться.</translation>
        </message>
        <message>
            <source>There is nothing to do.</source>
            <translation>Робити нічого не потрібно.</translation>
        </message>
        <message>
            <source>The server no longer lists {count} of {total} users.</source>
            <translation>Сервер більше не показує частину користувачів: {count} із {total}.</translation>
        </message>
        <message>
            <source>They are still shown: so many at once may be a mistake on the server.</source>
            <translation>Їх усе ще показано: така кількість відразу може бути помилкою сервера.</translation>
        </message>
        <message>
            <source>Ask whoever runs the server; then remove them here or go on as it is.</source>
            <translation>Запитайте того, хто обслуговує сервер; потім вилучіть їх тут або продовжте як є.</translation>
        </message>
        <message>
            <source>The keyring of this computer can’t be used.</source>
            <translation>Сховищем ключів цього комп’ютера не можна скористатися.</translation>
        </message>
        <message>
            <source>It keeps the key of your local data, which is always encrypted.</source>
            <translation>У ньому зберігається ключ ваших локальних даних, які завжди зашифровано.</translation>
        </message>
        <message>
            <source>Unlock the keyring and try again, or use a passphrase instead.</source>
            <translation>Розблокуйте сховище ключів і спробуйте ще раз або скористайтеся парольною фразою.</translation>
        </message>
        <message>
            <source>This passphrase does not open your local data.</source>
            <translation>Ця парольна фраза не відкриває ваших локальних даних.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Нічого не змінено.</translation>
        </message>
        <message>
            <source>Try again; capital and small letters matter.</source>
            <translation>Спробуйте ще раз; великі й малі літери розрізняються.</translation>
        </message>
        <message>
            <source>Your local data is damaged and can’t be read.</source>
            <translation>Ваші локальні дані пошкоджено, і їх не можна прочитати.</translation>
        </message>
        <message>
            <source>Users are on the server; only what was not sent yet is at risk.</source>
            <translation>Користувачі є на сервері; під загрозою лише те, що ще не надіслано.</translation>
        </message>
        <message>
            <source>Start this program again: it repairs this, and downloads the users again.</source>
            <translation>Запустіть цю програму ще раз: вона це виправить і знову завантажить користувачів.</translation>
        </message>
        <message>
            <source>This profile was written by a newer version of this program.</source>
            <translation>Цей профіль записала новіша версія цієї програми.</translation>
        </message>
        <message>
            <source>Opening it with this version could lose something, so it stays closed.</source>
            <translation>Якщо відкрити його цією версією, щось може втратитися, тому він залишається закритим.</translation>
        </message>
        <message>
            <source>Update this program, or start it with another profile folder.</source>
            <translation>Оновіть цю програму або запустіть її з іншою текою профілю.</translation>
        </message>
        <message>
            <source>The disk is full.</source>
            <translation>Диск заповнено.</translation>
        </message>
        <message>
            <source>The last change could not be saved; what you typed is still here.</source>
            <translation>Останню зміну не вдалося зберегти; введене вами все ще тут.</translation>
        </message>
        <message>
            <source>Free some space, then save again.</source>
            <translation>Звільніть місце, а потім збережіть ще раз.</translation>
        </message>
        <message>
            <source>The profile folder can’t be written.</source>
            <translation>У теку профілю не можна записувати.</translation>
        </message>
        <message>
            <source>Nothing can be saved there; what you typed is still here.</source>
            <translation>Там нічого не можна зберегти; введене вами все ще тут.</translation>
        </message>
        <message>
            <source>Allow writing to the folder, or start with another profile folder.</source>
            <translation>Дозвольте запис у цю теку або запустіть з іншою текою профілю.</translation>
        </message>
        <message>
            <source>This profile is open in another window or program.</source>
            <translation>Цей профіль відкрито в іншому вікні або програмі.</translation>
        </message>
        <message>
            <source>Two at once could overwrite each other, so this one stays closed.</source>
            <translation>Дві одночасно могли б перезаписати дані одна одної, тому ця залишається закритою.</translation>
        </message>
        <message>
            <source>Use the other window, or start with another profile folder.</source>
            <translation>Скористайтеся іншим вікном або запустіть з іншою текою профілю.</translation>
        </message>
        <message>
            <source>A draft is open that can’t be kept on this computer now.</source>
            <translation>Відкрито чернетку, яку зараз не можна зберегти на цьому комп’ютері.</translation>
        </message>
        <message>
            <source>Nobody else was signed in, so nothing that you typed is lost.</source>
            <translation>Ніхто інший не ввійшов, тому нічого з введеного вами не втрачено.</translation>
        </message>
        <message>
            <source>Save or close the draft first, then sign in again.</source>
            <translation>Спершу збережіть або закрийте чернетку, а потім увійдіть знову.</translation>
        </message>
        <message>
            <source>The demo’s own server did not start.</source>
            <translation>Власний сервер демонстрації не запустився.</translation>
        </message>
        <message>
            <source>The demo can’t be shown: {detail}</source>
            <translation>Демонстрацію не можна показати: {detail}</translation>
        </message>
        <message>
            <source>Try again. The log file says more.</source>
            <translation>Спробуйте ще раз. Докладніше — у файлі журналу.</translation>
        </message>
        <message>
            <source>The file could not be opened: {reason}.</source>
            <translation>Не вдалося відкрити файл: {reason}.</translation>
        </message>
        <message>
            <source>Nothing was imported.</source>
            <translation>Нічого не імпортовано.</translation>
        </message>
        <message>
            <source>Close it in other programs, or choose another file.</source>
            <translation>Закрийте його в інших програмах або виберіть інший файл.</translation>
        </message>
        <message>
            <source>The file was not saved: {reason}.</source>
            <translation>Файл не збережено: {reason}.</translation>
        </message>
        <message>
            <source>A file that was there before is unchanged.</source>
            <translation>Файл, який уже був, не змінено.</translation>
        </message>
        <message>
            <source>Choose another folder.</source>
            <translation>Виберіть іншу теку.</translation>
        </message>
        <message>
            <source>There is no table of text in this file.</source>
            <translation>У цьому файлі немає текстової таблиці.</translation>
        </message>
        <message>
            <source>Save the list as CSV in its program, then choose that.</source>
            <translation>Збережіть список у його програмі як CSV і виберіть той файл.</translation>
        </message>
        <message>
            <source>The file is larger than {longest} MB.</source>
            <translation>Файл більший за {longest} МБ.</translation>
        </message>
        <message>
            <source>Choose a list of people, or cut it into several files.</source>
            <translation>Виберіть список людей або поділіть його на кілька файлів.</translation>
        </message>
        <message>
            <source>The file is not written in {encoding}.</source>
            <translation>Файл записано не в {encoding}.</translation>
        </message>
        <message>
            <source>Choose another encoding.</source>
            <translation>Виберіть інше кодування.</translation>
        </message>
        <message>
            <source>Line {line} begins a quoted cell that does not end.</source>
            <translation>У рядку {line} починається клітинка в лапках, яка не закінчується.</translation>
        </message>
        <message>
            <source>Correct that line, or choose another delimiter.</source>
            <translation>Виправте цей рядок або виберіть інший роздільник.</translation>
        </message>
        <message>
            <source>The import was stopped.</source>
            <translation>Імпорт зупинено.</translation>
        </message>
        <message>
            <source>Nothing of it was kept; all users are as before.</source>
            <translation>Нічого з нього не залишено; усі користувачі такі, як були.</translation>
        </message>
        <message>
            <source>Import again when you like.</source>
            <translation>Імпортуйте знову, коли захочете.</translation>
        </message>
        <message>
            <source>server</source>
            <translation>сервер</translation>
        </message>
        <message>
            <source>program on this computer</source>
            <translation>програма на цьому комп’ютері</translation>
        </message>
    </context>
    <context>
        <name>Export</name>
        <message numerus="yes">
            <source>%n user(s) saved</source>
            <translation>
                <numerusform>Збережено %n користувача</numerusform>
                <numerusform>Збережено %n користувачів</numerusform>
                <numerusform>Збережено %n користувачів</numerusform>
            </translation>
        </message>
        <message>
            <source>Export as CSV</source>
            <translation>Експортувати як CSV</translation>
        </message>
        <message>
            <source>Which users?</source>
            <translation>Яких користувачів?</translation>
        </message>
        <message>
            <source>A search or filter hides some of them now.</source>
            <translation>Пошук або фільтр зараз приховує декого.</translation>
        </message>
        <message numerus="yes">
            <source>%n listed</source>
            <translation>
                <numerusform>Показаний %n</numerusform>
                <numerusform>Показані %n</numerusform>
                <numerusform>Показаних %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>All %n</source>
            <translation>
                <numerusform>Усі: %n</numerusform>
                <numerusform>Усі: %n</numerusform>
                <numerusform>Усі: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>CSV files (*.csv)</source>
            <translation>Файли CSV (*.csv)</translation>
        </message>
        <message>
            <source>users.csv</source>
            <translation>korystuvachi.csv</translation>
        </message>
    </context>
    <context>
        <name>Field</name>
        <message>
            <source>First name</source>
            <translation>Ім’я</translation>
        </message>
        <message>
            <source>Last name</source>
            <translation>Прізвище</translation>
        </message>
        <message>
            <source>Department</source>
            <translation>Відділ</translation>
        </message>
        <message>
            <source>Job title</source>
            <translation>Посада</translation>
        </message>
        <message>
            <source>Time schedule</source>
            <translation>Розклад</translation>
        </message>
        <message>
            <source>Email</source>
            <translation>Ел. пошта</translation>
        </message>
        <message>
            <source>DID number</source>
            <translation>Прямий номер</translation>
        </message>
        <message>
            <source>Internal number</source>
            <translation>Внутрішній номер</translation>
        </message>
        <message>
            <source>When unavailable</source>
            <translation>Коли недоступний</translation>
        </message>
        <message>
            <source>Voicemail audio</source>
            <translation>Аудіо голосової пошти</translation>
        </message>
        <message>
            <source>Voicemail e-mail</source>
            <translation>Ел. адреса голосової пошти</translation>
        </message>
        <message>
            <source>Enable external outbound calls</source>
            <translation>Увімкнути зовнішні вихідні дзвінки</translation>
        </message>
        <message>
            <source>Caller IDs</source>
            <translation>Відображувані номери</translation>
        </message>
        <message>
            <source>Internal caller ID</source>
            <translation>Відображуваний внутрішній номер</translation>
        </message>
        <message>
            <source>Internal announcement</source>
            <translation>Внутрішнє оголошення</translation>
        </message>
        <message>
            <source>External announcement</source>
            <translation>Зовнішнє оголошення</translation>
        </message>
        <message>
            <source>Delivery methods</source>
            <translation>Способи доставки</translation>
        </message>
        <message>
            <source>Record inbound internal calls</source>
            <translation>Записувати вхідні внутрішні дзвінки</translation>
        </message>
        <message>
            <source>Record inbound external calls</source>
            <translation>Записувати вхідні зовнішні дзвінки</translation>
        </message>
        <message>
            <source>Record outbound internal calls</source>
            <translation>Записувати вихідні внутрішні дзвінки</translation>
        </message>
        <message>
            <source>Record outbound external calls</source>
            <translation>Записувати вихідні зовнішні дзвінки</translation>
        </message>
        <message>
            <source>Record on demand</source>
            <translation>Записування на вимогу</translation>
        </message>
        <message>
            <source>Dialing feature code</source>
            <translation>Код функції для набору</translation>
        </message>
    </context>
    <context>
        <name>FieldPhrase</name>
        <message>
            <source>the first name</source>
            <translation>ім’я</translation>
        </message>
        <message>
            <source>the last name</source>
            <translation>прізвище</translation>
        </message>
        <message>
            <source>the department</source>
            <translation>відділ</translation>
        </message>
        <message>
            <source>the job title</source>
            <translation>посада</translation>
        </message>
        <message>
            <source>the time schedule</source>
            <translation>розклад</translation>
        </message>
        <message>
            <source>the e-mail address</source>
            <translation>адреса ел. пошти</translation>
        </message>
        <message>
            <source>the DID number</source>
            <translation>прямий номер</translation>
        </message>
        <message>
            <source>the internal number</source>
            <translation>внутрішній номер</translation>
        </message>
        <message>
            <source>“When unavailable”</source>
            <translation>«Коли недоступний»</translation>
        </message>
        <message>
            <source>the voicemail audio</source>
            <translation>аудіо голосової пошти</translation>
        </message>
        <message>
            <source>the voicemail e-mail</source>
            <translation>ел. адреса голосової пошти</translation>
        </message>
        <message>
            <source>external outbound calls</source>
            <translation>зовнішні вихідні дзвінки</translation>
        </message>
        <message>
            <source>the caller IDs</source>
            <translation>відображувані номери</translation>
        </message>
        <message>
            <source>the internal caller ID</source>
            <translation>відображуваний внутрішній номер</translation>
        </message>
        <message>
            <source>the internal announcement</source>
            <translation>внутрішнє оголошення</translation>
        </message>
        <message>
            <source>the external announcement</source>
            <translation>зовнішнє оголошення</translation>
        </message>
        <message>
            <source>the delivery methods</source>
            <translation>способи доставки</translation>
        </message>
        <message>
            <source>recording of inbound internal calls</source>
            <translation>записування вхідних внутрішніх дзвінків</translation>
        </message>
        <message>
            <source>recording of inbound external calls</source>
            <translation>записування вхідних зовнішніх дзвінків</translation>
        </message>
        <message>
            <source>recording of outbound internal calls</source>
            <translation>записування вихідних внутрішніх дзвінків</translation>
        </message>
        <message>
            <source>recording of outbound external calls</source>
            <translation>записування вихідних зовнішніх дзвінків</translation>
        </message>
        <message>
            <source>recording on demand</source>
            <translation>записування на вимогу</translation>
        </message>
        <message>
            <source>the dialing feature code</source>
            <translation>код функції для набору</translation>
        </message>
    </context>
    <context>
        <name>Forms</name>
        <message>
            <source>Warning: {words}</source>
            <translation>Попередження: {words}</translation>
        </message>
    </context>
    <context>
        <name>History</name>
        <message>
            <source>Put back…</source>
            <translation>Повернути…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Експортувати…</translation>
        </message>
        <message>
            <source>There is nothing to export.</source>
            <translation>Немає чого експортувати.</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Читання…</translation>
        </message>
        <message>
            <source>The history is kept by the server: it shows when that is reached.</source>
            <translation>Історію веде сервер: її видно, коли він доступний.</translation>
        </message>
        <message>
            <source>No change is known that fits.</source>
            <translation>Відповідних змін не знайдено.</translation>
        </message>
        <message>
            <source>Select a change first.</source>
            <translation>Спершу виберіть зміну.</translation>
        </message>
        <message>
            <source>This change has no former value that could be put back.</source>
            <translation>У цієї зміни немає попереднього значення, яке можна повернути.</translation>
        </message>
        <message>
            <source>Put back what {name} had before this change?</source>
            <translation>Повернути те, що було до цієї зміни: {name}?</translation>
        </message>
        <message>
            <source>Put back</source>
            <translation>Повернути</translation>
        </message>
        <message>
            <source>Put back. You can undo it with Undo.</source>
            <translation>Повернуто. Цю дію можна скасувати.</translation>
        </message>
        <message>
            <source>Export the history</source>
            <translation>Експортувати історію</translation>
        </message>
        <message>
            <source>History of {name}</source>
            <translation>Історія: {name}</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрити</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Історія</translation>
        </message>
        <message>
            <source>Exported to {path}.</source>
            <translation>Експортовано до {path}.</translation>
        </message>
        <message>
            <source>Search the history</source>
            <translation>Шукати в історії</translation>
        </message>
        <message>
            <source>Search names and values</source>
            <translation>Шукати імена та значення</translation>
        </message>
        <message>
            <source>Kind of change</source>
            <translation>Вид зміни</translation>
        </message>
        <message>
            <source>All changes</source>
            <translation>Усі зміни</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Дані</translation>
        </message>
        <message>
            <source>Application line</source>
            <translation>Лінія застосунку</translation>
        </message>
        <message>
            <source>Invites</source>
            <translation>Запрошення</translation>
        </message>
        <message>
            <source>Devices</source>
            <translation>Пристрої</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>Зміни</translation>
        </message>
        <message>
            <source>User created</source>
            <translation>Користувача створено</translation>
        </message>
        <message>
            <source>Details changed</source>
            <translation>Дані змінено</translation>
        </message>
        <message>
            <source>User deleted</source>
            <translation>Користувача видалено</translation>
        </message>
        <message>
            <source>Application line changed</source>
            <translation>Лінію застосунку змінено</translation>
        </message>
        <message>
            <source>Application line removed</source>
            <translation>Лінію застосунку вилучено</translation>
        </message>
        <message>
            <source>Invite asked for</source>
            <translation>Запит на запрошення</translation>
        </message>
        <message>
            <source>Invite sent</source>
            <translation>Запрошення надіслано</translation>
        </message>
        <message>
            <source>Invite could not be sent</source>
            <translation>Не вдалося надіслати запрошення</translation>
        </message>
        <message>
            <source>Invite opened</source>
            <translation>Запрошення відкрито</translation>
        </message>
        <message>
            <source>Invite revoked</source>
            <translation>Запрошення відкликано</translation>
        </message>
        <message>
            <source>Invite expired</source>
            <translation>Термін запрошення минув</translation>
        </message>
        <message>
            <source>Code shown on a screen</source>
            <translation>Код показано на екрані</translation>
        </message>
        <message>
            <source>Invite redeemed</source>
            <translation>Запрошення використано</translation>
        </message>
        <message>
            <source>Device removed</source>
            <translation>Пристрій вилучено</translation>
        </message>
        <message>
            <source>Settings of the account changed</source>
            <translation>Налаштування облікового запису змінено</translation>
        </message>
        <message>
            <source>Operator added</source>
            <translation>Оператора додано</translation>
        </message>
        <message>
            <source>Console</source>
            <translation>Консоль</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Пристрій</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>Сервер</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Коли</translation>
        </message>
        <message>
            <source>User</source>
            <translation>Користувач</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Хто</translation>
        </message>
        <message>
            <source>From where</source>
            <translation>Звідки</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Що</translation>
        </message>
        <message>
            <source>Before and after</source>
            <translation>До і після</translation>
        </message>
        <message>
            <source>Done here and not sent yet: {what}.</source>
            <translation>Зроблено тут і ще не надіслано: {what}.</translation>
        </message>
        <message>
            <source>Invite</source>
            <translation>Запрошення</translation>
        </message>
    </context>
    <context>
        <name>Import</name>
        <message>
            <source>Show</source>
            <translation>Показати</translation>
        </message>
        <message>
            <source>All rows</source>
            <translation>Усі рядки</translation>
        </message>
        <message>
            <source>Next problem</source>
            <translation>Наступна проблема</translation>
        </message>
        <message>
            <source>Double-click a cell of the file, or press F2, to correct it here.</source>
            <translation>Двічі клацніть клітинку файлу або натисніть F2, щоб виправити її тут.</translation>
        </message>
        <message>
            <source>No row has a problem.</source>
            <translation>У жодному рядку немає проблем.</translation>
        </message>
        <message>
            <source>Rows of the file</source>
            <translation>Рядки файлу</translation>
        </message>
        <message>
            <source>Encoding</source>
            <translation>Кодування</translation>
        </message>
        <message>
            <source>Delimiter</source>
            <translation>Роздільник</translation>
        </message>
        <message>
            <source>Users who are there already</source>
            <translation>Користувачі, які вже є</translation>
        </message>
        <message>
            <source>Update them</source>
            <translation>Оновити</translation>
        </message>
        <message>
            <source>Skip them</source>
            <translation>Пропустити</translation>
        </message>
        <message>
            <source>Report them as problems</source>
            <translation>Повідомити як про проблеми</translation>
        </message>
        <message>
            <source>Find them by</source>
            <translation>Знаходити їх за</translation>
        </message>
        <message>
            <source>ID, e-mail or internal number</source>
            <translation>ID, ел. поштою або внутрішнім номером</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Ел. пошта</translation>
        </message>
        <message>
            <source>Internal number</source>
            <translation>Внутрішній номер</translation>
        </message>
        <message>
            <source>ID in this console</source>
            <translation>ID у цій консолі</translation>
        </message>
        <message>
            <source>Send an invite to new users with an e-mail</source>
            <translation>Надіслати запрошення новим користувачам з ел. поштою</translation>
        </message>
        <message>
            <source>A blank cell keeps what is there; &lt;clear&gt; in a cell empties the field. Nothing changes before you have seen what would happen.</source>
            <translation>Порожня клітинка залишає те, що є; &lt;clear&gt; у клітинці очищує поле. Нічого не змінюється, доки ви не побачите, що станеться.</translation>
        </message>
        <message>
            <source>{number} rows below the header.</source>
            <translation>Рядків під заголовком: {number}.</translation>
        </message>
        <message>
            <source>It seems to come from {system}.</source>
            <translation>Схоже, файл із {system}.</translation>
        </message>
        <message>
            <source>Column {number}</source>
            <translation>Стовпець {number}</translation>
        </message>
        <message>
            <source>Import users from CSV</source>
            <translation>Імпортувати користувачів із CSV</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Перебіг</translation>
        </message>
        <message>
            <source>Stop the import first, or let it end.</source>
            <translation>Спершу зупиніть імпорт або дайте йому завершитися.</translation>
        </message>
        <message>
            <source>Close without importing?</source>
            <translation>Закрити без імпорту?</translation>
        </message>
        <message>
            <source>The cells that you corrected here are not kept.</source>
            <translation>Клітинки, які ви тут виправили, не зберігаються.</translation>
        </message>
        <message>
            <source>Close without importing</source>
            <translation>Закрити без імпорту</translation>
        </message>
        <message>
            <source>Choose a CSV file</source>
            <translation>Виберіть файл CSV</translation>
        </message>
        <message>
            <source>Files of this program, 3CX, Google Workspace, Microsoft Entra and Yeastar are recognised, and any other list of people with a header. You can also drop a file on the main window. Nothing changes before you have seen what would happen.</source>
            <translation>Розпізнаються файли цієї програми, 3CX, Google Workspace, Microsoft Entra і Yeastar, а також будь-який інший список людей із заголовком. Файл можна також перетягнути на головне вікно. Нічого не змінюється, доки ви не побачите, що станеться.</translation>
        </message>
        <message>
            <source>Choose file…</source>
            <translation>Вибрати файл…</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Назад</translation>
        </message>
        <message>
            <source>See what would happen</source>
            <translation>Показати, що станеться</translation>
        </message>
        <message>
            <source>Save problems as CSV…</source>
            <translation>Зберегти проблеми як CSV…</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Імпортувати</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Зупинити</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрити</translation>
        </message>
        <message numerus="yes">
            <source>Import %n row(s)</source>
            <translation>
                <numerusform>Імпортувати %n рядок</numerusform>
                <numerusform>Імпортувати %n рядки</numerusform>
                <numerusform>Імпортувати %n рядків</numerusform>
            </translation>
        </message>
        <message>
            <source>No row would change anything.</source>
            <translation>Жоден рядок нічого не змінив би.</translation>
        </message>
        <message>
            <source>The corrected cells are being checked.</source>
            <translation>Виправлені клітинки перевіряються.</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Файл</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Читання…</translation>
        </message>
        <message>
            <source>What would happen</source>
            <translation>Що станеться</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Готово</translation>
        </message>
        <message>
            <source>Columns of the file</source>
            <translation>Стовпці файлу</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) imported</source>
            <translation>
                <numerusform>Імпортовано %n рядок</numerusform>
                <numerusform>Імпортовано %n рядки</numerusform>
                <numerusform>Імпортовано %n рядків</numerusform>
            </translation>
        </message>
        <message>
            <source>They are in the table, and are sent to the server now. Edit → Undo takes all of it back in one step.</source>
            <translation>Вони вже в таблиці й зараз надсилаються на сервер. «Редагування → Скасувати» повертає все одним кроком.</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) with problems were left out.</source>
            <translation>
                <numerusform>Пропущено %n рядок із проблемою.</numerusform>
                <numerusform>Пропущено %n рядки з проблемами.</numerusform>
                <numerusform>Пропущено %n рядків із проблемами.</numerusform>
            </translation>
        </message>
        <message>
            <source>{done} of {total} rows</source>
            <translation>{done} з {total} рядків</translation>
        </message>
        <message>
            <source>Lists of people (*.csv *.txt *.tsv)</source>
            <translation>Списки людей (*.csv *.txt *.tsv)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Усі файли (*)</translation>
        </message>
        <message>
            <source>Save problems as CSV</source>
            <translation>Зберегти проблеми як CSV</translation>
        </message>
        <message>
            <source>CSV files (*.csv)</source>
            <translation>Файли CSV (*.csv)</translation>
        </message>
        <message>
            <source>problems.csv</source>
            <translation>problemy.csv</translation>
        </message>
        <message>
            <source>Saved as {path}.</source>
            <translation>Збережено як {path}.</translation>
        </message>
        <message>
            <source>“{value}” is neither yes nor no.</source>
            <translation>«{value}» — це ні так, ні ні.</translation>
        </message>
        <message>
            <source>There is no “{value}” to choose for {label}, or more than one.</source>
            <translation>Для поля «{label}» немає «{value}» або є кілька.</translation>
        </message>
        <message>
            <source>Row {row} of the file has the same {label}.</source>
            <translation>У рядку файлу {row} те саме значення: {label}.</translation>
        </message>
        <message>
            <source>{holder} is there already.</source>
            <translation>{holder} уже є.</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Рядок</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Результат</translation>
        </message>
        <message>
            <source>What happens</source>
            <translation>Що відбувається</translation>
        </message>
        <message>
            <source>Adds {name}.</source>
            <translation>Додає: {name}.</translation>
        </message>
        <message>
            <source>Changes {name}: {changes}.</source>
            <translation>Змінює: {name}: {changes}.</translation>
        </message>
        <message>
            <source>{name} is there already; skipped.</source>
            <translation>{name} уже є; пропущено.</translation>
        </message>
        <message>
            <source>{name} stays as it is.</source>
            <translation>{name} залишається без змін.</translation>
        </message>
        <message>
            <source>and {number} more</source>
            <translation>і ще {number}</translation>
        </message>
        <message>
            <source>the application line is removed</source>
            <translation>лінію застосунку буде вилучено</translation>
        </message>
        <message>
            <source>an application line is added</source>
            <translation>лінію застосунку буде додано</translation>
        </message>
        <message>
            <source>{label}: {before} → {after}</source>
            <translation>{label}: {before} → {after}</translation>
        </message>
        <message>
            <source>+ New</source>
            <translation>+ Новий</translation>
        </message>
        <message>
            <source>✎ Change</source>
            <translation>✎ Зміна</translation>
        </message>
        <message>
            <source>= As it is</source>
            <translation>= Без змін</translation>
        </message>
        <message>
            <source>– Skipped</source>
            <translation>– Пропущено</translation>
        </message>
        <message>
            <source>✕ Problem</source>
            <translation>✕ Проблема</translation>
        </message>
        <message>
            <source>Do not import</source>
            <translation>Не імпортувати</translation>
        </message>
        <message>
            <source>First and last name</source>
            <translation>Ім’я та прізвище</translation>
        </message>
        <message>
            <source>Has an application line (yes or no)</source>
            <translation>Має лінію застосунку (так або ні)</translation>
        </message>
        <message>
            <source>Windows 1250 (Central European)</source>
            <translation>Windows 1250 (центральноєвропейське)</translation>
        </message>
        <message>
            <source>Windows 1251 (Cyrillic)</source>
            <translation>Windows 1251 (кирилиця)</translation>
        </message>
        <message>
            <source>Windows 1252 (Western)</source>
            <translation>Windows 1252 (західне)</translation>
        </message>
        <message>
            <source>Windows 1253 (Greek)</source>
            <translation>Windows 1253 (грецьке)</translation>
        </message>
        <message>
            <source>Windows 1254 (Turkish)</source>
            <translation>Windows 1254 (турецьке)</translation>
        </message>
        <message>
            <source>Windows 1255 (Hebrew)</source>
            <translation>Windows 1255 (єврейське)</translation>
        </message>
        <message>
            <source>Windows 1256 (Arabic)</source>
            <translation>Windows 1256 (арабське)</translation>
        </message>
        <message>
            <source>Windows 1257 (Baltic)</source>
            <translation>Windows 1257 (балтійське)</translation>
        </message>
        <message>
            <source>Windows 1258 (Vietnamese)</source>
            <translation>Windows 1258 (в’єтнамське)</translation>
        </message>
        <message>
            <source>Windows 932 (Japanese)</source>
            <translation>Windows 932 (японське)</translation>
        </message>
        <message>
            <source>Windows 936 (Simplified Chinese)</source>
            <translation>Windows 936 (спрощене китайське)</translation>
        </message>
        <message>
            <source>Windows 949 (Korean)</source>
            <translation>Windows 949 (корейське)</translation>
        </message>
        <message>
            <source>Windows 950 (Traditional Chinese)</source>
            <translation>Windows 950 (традиційне китайське)</translation>
        </message>
        <message>
            <source>Comma</source>
            <translation>Кома</translation>
        </message>
        <message>
            <source>Semicolon</source>
            <translation>Крапка з комою</translation>
        </message>
        <message>
            <source>Tab</source>
            <translation>Табуляція</translation>
        </message>
        <message>
            <source>Vertical bar</source>
            <translation>Вертикальна риска</translation>
        </message>
        <message>
            <source>{number} new</source>
            <translation>Нових: {number}</translation>
        </message>
        <message>
            <source>{number} to change</source>
            <translation>До зміни: {number}</translation>
        </message>
        <message>
            <source>{number} as they are</source>
            <translation>Без змін: {number}</translation>
        </message>
        <message>
            <source>{number} skipped</source>
            <translation>Пропущених: {number}</translation>
        </message>
        <message>
            <source>{number} with problems</source>
            <translation>З проблемами: {number}</translation>
        </message>
    </context>
    <context>
        <name>Invitation</name>
        <message>
            <source>Waiting to send</source>
            <translation>Чекає на надсилання</translation>
        </message>
        <message>
            <source>Waiting to revoke</source>
            <translation>Чекає на відкликання</translation>
        </message>
        <message>
            <source>Being sent</source>
            <translation>Надсилається</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Надіслано</translation>
        </message>
        <message>
            <source>Opened</source>
            <translation>Відкрито</translation>
        </message>
        <message>
            <source>Being set up</source>
            <translation>Налаштовується</translation>
        </message>
        <message>
            <source>Completed</source>
            <translation>Завершено</translation>
        </message>
        <message>
            <source>Expired</source>
            <translation>Термін минув</translation>
        </message>
        <message>
            <source>Revoked</source>
            <translation>Відкликано</translation>
        </message>
        <message>
            <source>Superseded</source>
            <translation>Замінено новішим</translation>
        </message>
        <message>
            <source>Mail refused</source>
            <translation>Лист відхилено</translation>
        </message>
    </context>
    <context>
        <name>InvitePreview</name>
        <message>
            <source>Preview invite</source>
            <translation>Перегляд запрошення</translation>
        </message>
        <message>
            <source>Send Invite</source>
            <translation>Надсилання запрошення</translation>
        </message>
        <message>
            <source>Send invite</source>
            <translation>Надіслати запрошення</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Люди</translation>
        </message>
        <message>
            <source>E-mail as it will be sent</source>
            <translation>Лист, яким його буде надіслано</translation>
        </message>
        <message>
            <source>Text of the e-mail</source>
            <translation>Текст листа</translation>
        </message>
        <message>
            <source>Mail</source>
            <translation>Лист</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Текст</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Скасувати</translation>
        </message>
        <message>
            <source>The invite can go after saving.</source>
            <translation>Запрошення можна надіслати після збереження.</translation>
        </message>
        <message>
            <source>There is no e-mail address.</source>
            <translation>Немає адреси ел. пошти.</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>Збереження…</translation>
        </message>
        <message>
            <source>Expires on {moment} if it is sent now.</source>
            <translation>Якщо надіслати зараз, діятиме до {moment}.</translation>
        </message>
        <message>
            <source>The real code is made when the server sends it.</source>
            <translation>Справжній код створюється, коли сервер надсилає запрошення.</translation>
        </message>
        <message>
            <source>The code sent before stops working: {names}.</source>
            <translation>Надісланий раніше код перестане діяти: {names}.</translation>
        </message>
        <message>
            <source>No invite, for want of an e-mail address: {names}.</source>
            <translation>Без запрошення, бо немає адреси ел. пошти: {names}.</translation>
        </message>
        <message>
            <source>It will be sent when the server is reached again.</source>
            <translation>Його буде надіслано, коли сервер знову стане доступним.</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Від</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Кому</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Тема</translation>
        </message>
        <message>
            <source>{names} and {number} more</source>
            <translation>{names} і ще {number}</translation>
        </message>
    </context>
    <context>
        <name>Main</name>
        <message>
            <source>Phone Console</source>
            <translation>Phone Console</translation>
        </message>
        <message>
            <source>Users</source>
            <translation>Користувачі</translation>
        </message>
        <message>
            <source>Devices</source>
            <translation>Пристрої</translation>
        </message>
        <message>
            <source>Needs attention</source>
            <translation>Потребує рішення</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Історія</translation>
        </message>
    </context>
    <context>
        <name>Menu</name>
        <message>
            <source>&amp;User</source>
            <translation>&amp;Користувач</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Редагування</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Вигляд</translation>
        </message>
        <message>
            <source>&amp;Console</source>
            <translation>К&amp;онсоль</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Довідка</translation>
        </message>
    </context>
    <context>
        <name>Merge</name>
        <message>
            <source>Show what changed</source>
            <translation>Показати, що змінилося</translation>
        </message>
        <message>
            <source>Take over</source>
            <translation>Перейняти</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Не зараз</translation>
        </message>
        <message>
            <source>What you typed stays; the rest becomes what it is now.</source>
            <translation>Введене вами залишається; решта стає такою, якою вона є зараз.</translation>
        </message>
        <message>
            <source>This user was deleted meanwhile. What you typed is kept; after saving you can create the user again under Needs attention.</source>
            <translation>Цього користувача тим часом видалено. Введене вами збережено; після збереження ви зможете створити користувача знову в розділі «Потребує рішення».</translation>
        </message>
        <message>
            <source>{who} changed {fields} at {moment}.</source>
            <translation>{who}: змінено {fields}, {moment}.</translation>
        </message>
        <message>
            <source>{fields} changed meanwhile.</source>
            <translation>Тим часом змінено: {fields}.</translation>
        </message>
        <message>
            <source>You changed some of it, too: choose, then save.</source>
            <translation>Дещо з цього змінили й ви: виберіть, а потім збережіть.</translation>
        </message>
        <message>
            <source>{names} and {number} more</source>
            <translation>{names} і ще {number}</translation>
        </message>
        <message>
            <source>{names} and {last}</source>
            <translation>{names} і {last}</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Поле</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Раніше</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>Моє</translation>
        </message>
        <message>
            <source>Theirs</source>
            <translation>Чуже</translation>
        </message>
        <message>
            <source>not touched here</source>
            <translation>тут не змінено</translation>
        </message>
        <message>
            <source>{field}, theirs: {value}</source>
            <translation>{field}, чуже: {value}</translation>
        </message>
        <message>
            <source>{field}, mine: {value}</source>
            <translation>{field}, моє: {value}</translation>
        </message>
    </context>
    <context>
        <name>Navigation</name>
        <message>
            <source>Pages</source>
            <translation>Сторінки</translation>
        </message>
        <message>
            <source>{page}, {number}</source>
            <translation>{page}, {number}</translation>
        </message>
    </context>
    <context>
        <name>Notices</name>
        <message>
            <source>Invites to the app</source>
            <translation>Запрошення до застосунку</translation>
        </message>
        <message>
            <source>The invite of {name} failed.</source>
            <translation>Запрошення не вдалося: {name}.</translation>
        </message>
        <message>
            <source>{number} invites failed.</source>
            <translation>Невдалих запрошень: {number}.</translation>
        </message>
        <message>
            <source>{name} has set up the app.</source>
            <translation>{name}: застосунок налаштовано.</translation>
        </message>
        <message>
            <source>{number} people have set up the app.</source>
            <translation>Людей, які налаштували застосунок: {number}.</translation>
        </message>
    </context>
    <context>
        <name>Palette</name>
        <message>
            <source>Find anything</source>
            <translation>Знайти будь-що</translation>
        </message>
        <message>
            <source>Find an action or a user</source>
            <translation>Знайти дію або користувача</translation>
        </message>
        <message>
            <source>Type what you want to do, a name or a number</source>
            <translation>Введіть, що хочете зробити, ім’я або номер</translation>
        </message>
        <message>
            <source>Actions and users</source>
            <translation>Дії та користувачі</translation>
        </message>
        <message>
            <source>Nothing fits. Try a part of a name, a number or another word.</source>
            <translation>Нічого не підходить. Спробуйте частину імені, номер або інше слово.</translation>
        </message>
    </context>
    <context>
        <name>Paper</name>
        <message>
            <source>This text is missing. Install the program again to read it.</source>
            <translation>Цього тексту немає. Установіть програму знову, щоб прочитати його.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Назад</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрити</translation>
        </message>
    </context>
    <context>
        <name>Problem</name>
        <message>
            <source>{label} is needed.</source>
            <translation>Поле «{label}» обов’язкове.</translation>
        </message>
        <message>
            <source>{label} has {length} characters; {longest} fit.</source>
            <translation>{label}: символів {length}, уміщується {longest}.</translation>
        </message>
        <message>
            <source>{label} contains a line break or another invisible character.</source>
            <translation>{label}: є розрив рядка або інший невидимий символ.</translation>
        </message>
        <message>
            <source>This time schedule no longer exists.</source>
            <translation>Цього розкладу більше немає.</translation>
        </message>
        <message>
            <source>“{value}” is not an e-mail address. It needs a form like name@example.com.</source>
            <translation>«{value}» — не адреса ел. пошти. Вона має виглядати як name@example.com.</translation>
        </message>
        <message>
            <source>E-mail {value} belongs to {holder}.</source>
            <translation>Адресу ел. пошти {value} вже використовує {holder}.</translation>
        </message>
        <message>
            <source>An e-mail address is needed to send the invite.</source>
            <translation>Щоб надіслати запрошення, потрібна адреса ел. пошти.</translation>
        </message>
        <message>
            <source>DID number {value} is not one of the account's.</source>
            <translation>Прямий номер {value} не належить цьому обліковому запису.</translation>
        </message>
        <message>
            <source>DID number {value} is not active.</source>
            <translation>Прямий номер {value} не активний.</translation>
        </message>
        <message>
            <source>DID number {value} belongs to {holder}.</source>
            <translation>Прямий номер {value} вже використовує {holder}.</translation>
        </message>
        <message>
            <source>“{value}” is not an internal number: it has 1 to 4 digits.</source>
            <translation>«{value}» — не внутрішній номер: він має від 1 до 4 цифр.</translation>
        </message>
        <message>
            <source>Internal number {value} belongs to {holder}.</source>
            <translation>Внутрішній номер {value} вже використовує {holder}.</translation>
        </message>
        <message>
            <source>{value} is the feature code of {holder}.</source>
            <translation>{value} — це код функції: {holder}.</translation>
        </message>
        <message>
            <source>{value} is an emergency number; people who dial it for help would reach a desk.</source>
            <translation>{value} — номер екстреної служби; люди, які наберуть його, щоб отримати допомогу, потраплять на робоче місце.</translation>
        </message>
        <message>
            <source>No internal number is free between {first} and {last}.</source>
            <translation>Між {first} і {last} немає вільних внутрішніх номерів.</translation>
        </message>
        <message>
            <source>Choose “Do nothing” or “Route to Voicemail”.</source>
            <translation>Виберіть «Нічого не робити» або «Спрямувати на голосову пошту».</translation>
        </message>
        <message>
            <source>Route to Voicemail needs a voicemail audio; “System default” is one.</source>
            <translation>Для «Спрямувати на голосову пошту» потрібне аудіо голосової пошти; підійде й «Системне типове».</translation>
        </message>
        <message>
            <source>Route to Voicemail needs an e-mail address for the messages.</source>
            <translation>Для «Спрямувати на голосову пошту» потрібна адреса ел. пошти для повідомлень.</translation>
        </message>
        <message>
            <source>{label} is only used with Route to Voicemail.</source>
            <translation>{label}: використовується лише зі «Спрямувати на голосову пошту».</translation>
        </message>
        <message>
            <source>The audio file of {label} no longer exists.</source>
            <translation>{label}: цього аудіофайлу більше немає.</translation>
        </message>
        <message>
            <source>External calls need at least one caller ID.</source>
            <translation>Для зовнішніх дзвінків потрібен принаймні один відображуваний номер.</translation>
        </message>
        <message>
            <source>Caller ID {value} is not one of the account's numbers.</source>
            <translation>Відображуваний номер {value} не належить цьому обліковому запису.</translation>
        </message>
        <message>
            <source>Caller ID {value} is not active.</source>
            <translation>Відображуваний номер {value} не активний.</translation>
        </message>
        <message>
            <source>Caller ID {value} is listed twice.</source>
            <translation>Відображуваний номер {value} вказано двічі.</translation>
        </message>
        <message>
            <source>Nobody has the internal number {value}.</source>
            <translation>Внутрішнього номера {value} ніхто не має.</translation>
        </message>
        <message>
            <source>Calls will show {value}, which belongs to {holder}.</source>
            <translation>Під час дзвінків відображатиметься {value}, який використовує {holder}.</translation>
        </message>
        <message>
            <source>Recording needs at least one delivery method.</source>
            <translation>Для записування потрібен принаймні один спосіб доставки.</translation>
        </message>
        <message>
            <source>A chosen delivery method no longer exists.</source>
            <translation>Вибраного способу доставки більше немає.</translation>
        </message>
        <message>
            <source>“{value}” sends recordings by e-mail: about 7 MB an hour, and big mails bounce.</source>
            <translation>«{value}» надсилає записи ел. поштою: приблизно 7 МБ за годину, а великі листи повертаються недоставленими.</translation>
        </message>
        <message>
            <source>Calls are recorded without an announcement; the law may require consent.</source>
            <translation>Дзвінки записуються без оголошення; закон може вимагати згоди.</translation>
        </message>
        <message>
            <source>Record on demand needs a dialing feature code.</source>
            <translation>Для записування на вимогу потрібен код функції для набору.</translation>
        </message>
        <message>
            <source>“{value}” is not a feature code: it is * or # and 1 to 4 digits.</source>
            <translation>«{value}» — не код функції: це * або # і від 1 до 4 цифр.</translation>
        </message>
        <message>
            <source>{value} is already the feature code of {holder}.</source>
            <translation>{value} — уже код функції: {holder}.</translation>
        </message>
        <message>
            <source>Without a DID number and an internal number, nobody can call this user.</source>
            <translation>Без прямого та внутрішнього номера ніхто не зможе зателефонувати цьому користувачеві.</translation>
        </message>
        <message>
            <source>Your role, {role}, may not do this.</source>
            <translation>Ваша роль ({role}) цього не дозволяє.</translation>
        </message>
        <message>
            <source>This change was already sent with another content. Save it again as a new one.</source>
            <translation>Цю зміну вже надіслано з іншим вмістом. Збережіть її знову як нову.</translation>
        </message>
        <message>
            <source>The server does not know this kind of change. It may need an update.</source>
            <translation>Сервер не знає такої зміни. Можливо, його потрібно оновити.</translation>
        </message>
        <message>
            <source>The server does not know the field “{name}”.</source>
            <translation>Сервер не знає поля «{name}».</translation>
        </message>
        <message>
            <source>{label} has a value of the wrong type.</source>
            <translation>{label}: значення неправильного типу.</translation>
        </message>
        <message>
            <source>This user is not known to the server.</source>
            <translation>Сервер не знає цього користувача.</translation>
        </message>
        <message>
            <source>This user was deleted meanwhile.</source>
            <translation>Цього користувача тим часом видалено.</translation>
        </message>
        <message>
            <source>This user exists already.</source>
            <translation>Цей користувач уже є.</translation>
        </message>
        <message>
            <source>This device is not known to the server.</source>
            <translation>Сервер не знає цього пристрою.</translation>
        </message>
        <message>
            <source>It waits for another change that was not accepted.</source>
            <translation>Чекає на іншу зміну, яку не прийнято.</translation>
        </message>
        <message>
            <source>The e-mail or the password is wrong.</source>
            <translation>Адреса ел. пошти або пароль неправильні.</translation>
        </message>
        <message>
            <source>The session has ended. Sign in again.</source>
            <translation>Сеанс завершився. Увійдіть знову.</translation>
        </message>
        <message>
            <source>Too many tries. Wait {seconds} seconds, then try again.</source>
            <translation>Забагато спроб. Зачекайте {seconds} с, а потім спробуйте ще раз.</translation>
        </message>
        <message>
            <source>The request is larger than the server accepts.</source>
            <translation>Запит більший, ніж приймає сервер.</translation>
        </message>
        <message>
            <source>The request could not be read: {detail}</source>
            <translation>Не вдалося прочитати запит: {detail}</translation>
        </message>
        <message>
            <source>The server asks for a full download before going on.</source>
            <translation>Перш ніж продовжити, сервер просить завантажити все знову.</translation>
        </message>
        <message>
            <source>There is nothing at this address.</source>
            <translation>За цією адресою нічого немає.</translation>
        </message>
        <message>
            <source>The server failed. Your change is kept; it will be tried again.</source>
            <translation>Серверу не вдалося це виконати. Вашу зміну збережено; спробу буде повторено.</translation>
        </message>
        <message>
            <source>The server is busy. It will be tried again.</source>
            <translation>Сервер зайнятий. Спробу буде повторено.</translation>
        </message>
        <message>
            <source>The server has no room left on its disk. Nothing is lost; it will be tried again. Whoever runs the server must make room.</source>
            <translation>На диску сервера не залишилося місця. Нічого не втрачено; спробу буде повторено. Місце має звільнити той, хто обслуговує сервер.</translation>
        </message>
        <message>
            <source>This code is not valid. Check it, or ask for a new invite.</source>
            <translation>Цей код недійсний. Перевірте його або попросіть нове запрошення.</translation>
        </message>
        <message>
            <source>The code has a typing mistake. Check it.</source>
            <translation>У коді є помилка. Перевірте його.</translation>
        </message>
        <message>
            <source>This invite has expired. Ask for a new one.</source>
            <translation>Термін дії цього запрошення минув. Попросіть нове.</translation>
        </message>
        <message>
            <source>This invite was already used. Ask for a new one if it was not you.</source>
            <translation>Це запрошення вже використано. Якщо це були не ви, попросіть нове.</translation>
        </message>
        <message>
            <source>This invite is no longer valid. Use the newest one, or ask for a new one.</source>
            <translation>Це запрошення більше не дійсне. Скористайтеся найновішим або попросіть нове.</translation>
        </message>
        <message>
            <source>Too many wrong codes. Wait {seconds} seconds, or scan the QR code.</source>
            <translation>Забагато неправильних кодів. Зачекайте {seconds} с або відскануйте QR-код.</translation>
        </message>
        <message>
            <source>Too many wrong tries ended this code. Scan the QR code or open the link of the invite, or ask for a new one.</source>
            <translation>Після надто великої кількості неправильних спроб цей код більше не діє. Відскануйте QR-код, відкрийте посилання із запрошення або попросіть нове.</translation>
        </message>
        <message>
            <source>The picture could not be read.</source>
            <translation>Не вдалося прочитати зображення.</translation>
        </message>
        <message>
            <source>Another step of the set-up comes first.</source>
            <translation>Спершу потрібно виконати інший крок налаштування.</translation>
        </message>
        <message>
            <source>Somebody in the office changed {label} meanwhile. Check it, then save again.</source>
            <translation>{label}: це тим часом змінив хтось із офісу. Перевірте, а потім збережіть ще раз.</translation>
        </message>
        <message>
            <source>This user has no e-mail address.</source>
            <translation>Цей користувач не має адреси ел. пошти.</translation>
        </message>
        <message>
            <source>Console and server do not fit together. Update the {side}.</source>
            <translation>Консоль і сервер несумісні. Оновіть: {side}.</translation>
        </message>
    </context>
    <context>
        <name>QrPicture</name>
        <message>
            <source>Drag it into a chat, or copy the picture.</source>
            <translation>Перетягніть його в чат або скопіюйте зображення.</translation>
        </message>
        <message>
            <source>Copy picture</source>
            <translation>Копіювати зображення</translation>
        </message>
        <message>
            <source>invite.png</source>
            <translation>zaproshennia.png</translation>
        </message>
    </context>
    <context>
        <name>Report</name>
        <message>
            <source>Report a problem</source>
            <translation>Повідомити про проблему</translation>
        </message>
        <message>
            <source>Save…</source>
            <translation>Зберегти…</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Копіювати</translation>
        </message>
        <message>
            <source>What happened?</source>
            <translation>Що сталося?</translation>
        </message>
        <message>
            <source>What did you do, and what came of it? It is saved as you write it.</source>
            <translation>Що ви робили і що з цього вийшло? Зберігається так, як ви напишете.</translation>
        </message>
        <message>
            <source>The report</source>
            <translation>Звіт</translation>
        </message>
        <message>
            <source>Collecting…</source>
            <translation>Збирання…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрити</translation>
        </message>
        <message>
            <source>Read it, save it, and send the file to your support. Names, e-mail addresses, numbers, codes and passwords were taken out. Nothing is sent by itself.</source>
            <translation>Прочитайте його, збережіть і надішліть файл службі підтримки. Імена, адреси ел. пошти, номери, коди та паролі вилучено. Саме собою нічого не надсилається.</translation>
        </message>
        <message>
            <source>The report is there.</source>
            <translation>Звіт готовий.</translation>
        </message>
        <message>
            <source>Copied.</source>
            <translation>Скопійовано.</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>Зберегти звіт</translation>
        </message>
        <message>
            <source>Zip archives (*.zip)</source>
            <translation>Архіви Zip (*.zip)</translation>
        </message>
        <message>
            <source>Texts (*.txt)</source>
            <translation>Тексти (*.txt)</translation>
        </message>
        <message>
            <source>phone-console-report.zip</source>
            <translation>phone-console-zvit.zip</translation>
        </message>
        <message>
            <source>Saved as {path}.</source>
            <translation>Збережено як {path}.</translation>
        </message>
        <message>
            <source>The report was not saved: {reason}. Choose another folder.</source>
            <translation>Звіт не збережено: {reason}. Виберіть іншу теку.</translation>
        </message>
    </context>
    <context>
        <name>Role</name>
        <message>
            <source>Admin</source>
            <translation>Адміністратор</translation>
        </message>
        <message>
            <source>Helpdesk</source>
            <translation>Служба підтримки</translation>
        </message>
        <message>
            <source>Auditor</source>
            <translation>Аудитор</translation>
        </message>
    </context>
    <context>
        <name>Session</name>
        <message>
            <source>Sign out?</source>
            <translation>Вийти?</translation>
        </message>
        <message>
            <source>The users are removed from this computer and fetched again at the next sign-in.</source>
            <translation>Користувачів буде вилучено з цього комп’ютера й отримано знову після наступного входу.</translation>
        </message>
        <message>
            <source>Sign out</source>
            <translation>Вийти</translation>
        </message>
        <message>
            <source>Remove them here</source>
            <translation>Вилучити їх тут</translation>
        </message>
        <message>
            <source>{number} changes were not sent yet.</source>
            <translation>Ще не надіслані зміни: {number}.</translation>
        </message>
        <message>
            <source>1 change was not sent yet.</source>
            <translation>Ще не надіслано 1 зміну.</translation>
        </message>
        <message>
            <source>Kept, they stay here encrypted and are sent after the next sign-in. Discarded, they are lost.</source>
            <translation>Залишені зміни зберігаються тут зашифрованими й будуть надіслані після наступного входу. Відкинуті буде втрачено.</translation>
        </message>
        <message>
            <source>Keep and sign out</source>
            <translation>Залишити й вийти</translation>
        </message>
        <message>
            <source>Discard and sign out</source>
            <translation>Відкинути й вийти</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Скасувати</translation>
        </message>
        <message>
            <source>Phone Console</source>
            <translation>Phone Console</translation>
        </message>
    </context>
    <context>
        <name>Sheets</name>
        <message>
            <source>Invitation sheets</source>
            <translation>Аркуші запрошень</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Люди</translation>
        </message>
        <message>
            <source>Choose everybody</source>
            <translation>Вибрати всіх</translation>
        </message>
        <message>
            <source>Choose nobody</source>
            <translation>Не вибирати нікого</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>Зберегти як PDF…</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Друкувати…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрити</translation>
        </message>
        <message>
            <source>A page for each person, with a QR code and a text code of their own. Listed are people without an e-mail address who are not set up yet.</source>
            <translation>По сторінці на кожну людину, з власними QR-кодом і текстовим кодом. У списку — люди без адреси ел. пошти, для яких телефон ще не налаштовано.</translation>
        </message>
        <message>
            <source>Choose at least one person.</source>
            <translation>Виберіть принаймні одну людину.</translation>
        </message>
        <message>
            <source>The server makes the codes…</source>
            <translation>Сервер створює коди…</translation>
        </message>
        <message>
            <source>The code that is out stops working: {names}.</source>
            <translation>Надісланий код перестане діяти: {names}.</translation>
        </message>
        <message>
            <source>No sheet, since the server does not know them any more: {names}.</source>
            <translation>Без аркуша, бо сервер їх більше не знає: {names}.</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>Зберегти як PDF</translation>
        </message>
        <message>
            <source>PDF documents (*.pdf)</source>
            <translation>Документи PDF (*.pdf)</translation>
        </message>
        <message>
            <source>invitations.pdf</source>
            <translation>zaproshennia.pdf</translation>
        </message>
        <message>
            <source>Sent to the printer.</source>
            <translation>Надіслано на принтер.</translation>
        </message>
        <message>
            <source>The printer did not take it. Check the printer, then print again.</source>
            <translation>Принтер цього не прийняв. Перевірте принтер, а потім надрукуйте ще раз.</translation>
        </message>
        <message>
            <source>Saved as {path}.</source>
            <translation>Збережено: {path}.</translation>
        </message>
        <message>
            <source>The sheets were not saved: {reason}. Choose another folder.</source>
            <translation>Аркуші не збережено: {reason}. Виберіть іншу теку.</translation>
        </message>
        <message>
            <source>{names} and {number} more</source>
            <translation>{names} і ще {number}</translation>
        </message>
    </context>
    <context>
        <name>Shortcuts</name>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Сполучення клавіш</translation>
        </message>
        <message>
            <source>Search shortcuts</source>
            <translation>Шукати сполучення клавіш</translation>
        </message>
        <message>
            <source>Search an action or a key</source>
            <translation>Шукати дію або клавішу</translation>
        </message>
        <message>
            <source>No shortcut fits. Every action is in Ctrl+K.</source>
            <translation>Жодне сполучення не підходить. Усі дії — за Ctrl+K.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрити</translation>
        </message>
        <message>
            <source>Shortcuts</source>
            <translation>Сполучення клавіш</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>Дія</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Клавіші</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Пошук</translation>
        </message>
        <message>
            <source>Open what is selected</source>
            <translation>Відкрити вибране</translation>
        </message>
        <message>
            <source>Menu of what is selected</source>
            <translation>Меню вибраного</translation>
        </message>
        <message>
            <source>Copy the selected rows as a table</source>
            <translation>Копіювати вибрані рядки як таблицю</translation>
        </message>
        <message>
            <source>Copy the selected rows with titles</source>
            <translation>Копіювати вибрані рядки із заголовками</translation>
        </message>
        <message>
            <source>Go to the next field</source>
            <translation>До наступного поля</translation>
        </message>
        <message>
            <source>Go to the field before</source>
            <translation>До попереднього поля</translation>
        </message>
        <message>
            <source>Close a dialog; what was typed is kept</source>
            <translation>Закрити діалог; введене зберігається</translation>
        </message>
        <message>
            <source>In tables</source>
            <translation>У таблицях</translation>
        </message>
        <message>
            <source>Everywhere</source>
            <translation>Усюди</translation>
        </message>
    </context>
    <context>
        <name>ShowQr</name>
        <message>
            <source>Show QR</source>
            <translation>Показати QR-код</translation>
        </message>
        <message>
            <source>Scan with the app of {name}</source>
            <translation>Відскануйте застосунком: {name}</translation>
        </message>
        <message>
            <source>Copy code</source>
            <translation>Копіювати код</translation>
        </message>
        <message>
            <source>Save as PNG</source>
            <translation>Зберегти як PNG</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Друкувати</translation>
        </message>
        <message>
            <source>New code</source>
            <translation>Новий код</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрити</translation>
        </message>
        <message>
            <source>This code has ended. Press “New code” for another one.</source>
            <translation>Цей код більше не діє. Натисніть «Новий код», щоб отримати інший.</translation>
        </message>
        <message>
            <source>The server can't be reached, and only the server can make a code. Press “New code” when you are online again, or send the invite by e-mail: it waits.</source>
            <translation>Сервер недоступний, а код може створити лише сервер. Натисніть «Новий код», коли знову будете в мережі, або надішліть запрошення ел. поштою: воно зачекає.</translation>
        </message>
        <message>
            <source>Works for {minutes}:{seconds} more, once.</source>
            <translation>Діє ще {minutes}:{seconds}, один раз.</translation>
        </message>
        <message>
            <source>Copied. It leaves the clipboard after a minute.</source>
            <translation>Скопійовано. Через хвилину це зникне з буфера обміну.</translation>
        </message>
        <message>
            <source>PNG pictures (*.png)</source>
            <translation>Зображення PNG (*.png)</translation>
        </message>
        <message>
            <source>invite.png</source>
            <translation>zaproshennia.png</translation>
        </message>
        <message>
            <source>Works once, until {moment}.</source>
            <translation>Діє один раз, до: {moment}.</translation>
        </message>
        <message>
            <source>The printer did not take it. Check the printer, then print again.</source>
            <translation>Принтер цього не прийняв. Перевірте принтер, а потім надрукуйте ще раз.</translation>
        </message>
        <message>
            <source>Saved as {path}. It works as long as this.</source>
            <translation>Збережено: {path}. Діє стільки ж, скільки й цей.</translation>
        </message>
        <message>
            <source>The picture was not saved: {reason}. Choose another folder.</source>
            <translation>Зображення не збережено: {reason}. Виберіть іншу теку.</translation>
        </message>
        <message>
            <source>QR code</source>
            <translation>QR-код</translation>
        </message>
        <message>
            <source>The same code is below as text.</source>
            <translation>Той самий код наведено нижче як текст.</translation>
        </message>
        <message>
            <source>Asking the server for a code…</source>
            <translation>Запит коду на сервері…</translation>
        </message>
    </context>
    <context>
        <name>SignIn</name>
        <message>
            <source>Sign in – Phone Console</source>
            <translation>Вхід – Phone Console</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Увійти</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Завершити роботу</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Пізніше</translation>
        </message>
        <message>
            <source>Once signed in, the program starts without the network and without asking.</source>
            <translation>Після входу програма запускається без мережі й без запитань.</translation>
        </message>
        <message>
            <source>Server address</source>
            <translation>Адреса сервера</translation>
        </message>
        <message>
            <source>Email</source>
            <translation>Ел. пошта</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Пароль</translation>
        </message>
        <message>
            <source>Fill in all three fields first.</source>
            <translation>Спершу заповніть усі три поля.</translation>
        </message>
        <message>
            <source>Signing in…</source>
            <translation>Вхід…</translation>
        </message>
    </context>
    <context>
        <name>StartTrouble</name>
        <message>
            <source>Phone Console</source>
            <translation>Phone Console</translation>
        </message>
        <message>
            <source>Profile folder: {where}</source>
            <translation>Тека профілю: {where}</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Спробувати ще раз</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Завершити роботу</translation>
        </message>
        <message>
            <source>Your local data was repaired</source>
            <translation>Ваші локальні дані відновлено</translation>
        </message>
        <message>
            <source>It was damaged. Changes waiting to be sent that could be saved: {operations}; unfinished drafts: {drafts}. Users are downloaded from the server again.</source>
            <translation>Їх було пошкоджено. Врятовані зміни, що чекали на надсилання: {operations}; незавершені чернетки: {drafts}. Користувачі знову завантажуються із сервера.</translation>
        </message>
        <message>
            <source>The damaged file is kept: {kept}</source>
            <translation>Пошкоджений файл збережено: {kept}</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Продовжити</translation>
        </message>
        <message>
            <source>Starting the demo…</source>
            <translation>Запуск демонстрації…</translation>
        </message>
        <message>
            <source>A backend with made-up people starts on this computer.</source>
            <translation>На цьому комп’ютері запускається сервер із вигаданими людьми.</translation>
        </message>
    </context>
    <context>
        <name>Status</name>
        <message>
            <source>Undo</source>
            <translation>Скасувати дію</translation>
        </message>
        <message>
            <source>Starting…</source>
            <translation>Запуск…</translation>
        </message>
        <message>
            <source>Online</source>
            <translation>У мережі</translation>
        </message>
        <message>
            <source>Offline</source>
            <translation>Не в мережі</translation>
        </message>
        <message>
            <source>Offline: {words}</source>
            <translation>Не в мережі: {words}</translation>
        </message>
        <message>
            <source>never synced</source>
            <translation>ще не синхронізовано</translation>
        </message>
        <message>
            <source>synced just now</source>
            <translation>щойно синхронізовано</translation>
        </message>
        <message>
            <source>synced {age} ago</source>
            <translation>синхронізовано {age} тому</translation>
        </message>
        <message>
            <source>1 change waits to be sent</source>
            <translation>1 зміна чекає на надсилання</translation>
        </message>
        <message>
            <source>{number} changes wait to be sent</source>
            <translation>Чекають на надсилання зміни: {number}</translation>
        </message>
        <message>
            <source>{words}, the oldest for {age}</source>
            <translation>{words}, найдавніша чекає {age}</translation>
        </message>
        <message>
            <source>1 change needs you</source>
            <translation>1 зміна потребує вашого рішення</translation>
        </message>
        <message>
            <source>{number} changes need you</source>
            <translation>Потребують вашого рішення зміни: {number}</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Зупинити</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Продовжити</translation>
        </message>
        <message>
            <source>Sign in again</source>
            <translation>Увійти знову</translation>
        </message>
        <message>
            <source>Decide…</source>
            <translation>Вирішити…</translation>
        </message>
        <message>
            <source>Why?</source>
            <translation>Чому?</translation>
        </message>
        <message>
            <source>Syncing…</source>
            <translation>Синхронізація…</translation>
        </message>
        <message>
            <source>Downloading: {number} so far</source>
            <translation>Завантаження: поки що {number}</translation>
        </message>
        <message>
            <source>Downloading: {number} of {total}</source>
            <translation>Завантаження: {number} із {total}</translation>
        </message>
        <message>
            <source>{words}, {seconds} s left</source>
            <translation>{words}, залишилося {seconds} с</translation>
        </message>
        <message>
            <source>{words}, {time} left</source>
            <translation>{words}, залишилося {time}</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Зупинено</translation>
        </message>
        <message>
            <source>Download stopped at {number}; the rest can wait</source>
            <translation>Завантаження зупинено на {number}; решта може зачекати</translation>
        </message>
    </context>
    <context>
        <name>Sync</name>
        <message>
            <source>Synced</source>
            <translation>Синхронізовано</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Чернетка</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Чекає</translation>
        </message>
        <message>
            <source>Conflict</source>
            <translation>Конфлікт</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>Не прийнято</translation>
        </message>
        <message>
            <source>Blocked</source>
            <translation>Затримано</translation>
        </message>
        <message>
            <source>The server has everything.</source>
            <translation>Сервер має все.</translation>
        </message>
        <message>
            <source>Not saved yet: open Edit to finish what was typed.</source>
            <translation>Ще не збережено: натисніть «Редагувати», щоб завершити введене.</translation>
        </message>
        <message>
            <source>Saved here; waits to be sent.</source>
            <translation>Збережено тут; чекає на надсилання.</translation>
        </message>
        <message>
            <source>Somebody else changed the same: choose whose change stays.</source>
            <translation>Хтось інший змінив те саме: виберіть, чия зміна залишиться.</translation>
        </message>
        <message>
            <source>The server did not accept a change: open it to see why.</source>
            <translation>Сервер не прийняв зміну: відкрийте її, щоб дізнатися чому.</translation>
        </message>
        <message>
            <source>Waits for another change that was not accepted.</source>
            <translation>Чекає на іншу зміну, яку не прийнято.</translation>
        </message>
    </context>
    <context>
        <name>Time</name>
        <message>
            <source>less than a minute</source>
            <translation>менше ніж 1 хв</translation>
        </message>
        <message>
            <source>1 minute</source>
            <translation>1 хв</translation>
        </message>
        <message>
            <source>{number} minutes</source>
            <translation>{number} хв</translation>
        </message>
        <message>
            <source>1 hour</source>
            <translation>1 год</translation>
        </message>
        <message>
            <source>{number} hours</source>
            <translation>{number} год</translation>
        </message>
        <message>
            <source>1 day</source>
            <translation>1 дн.</translation>
        </message>
        <message>
            <source>{number} days</source>
            <translation>{number} дн.</translation>
        </message>
    </context>
    <context>
        <name>Undo</name>
        <message numerus="yes">
            <source>Undo changes of %n user(s)</source>
            <translation>
                <numerusform>Скасувати зміни %n користувача</numerusform>
                <numerusform>Скасувати зміни %n користувачів</numerusform>
                <numerusform>Скасувати зміни %n користувачів</numerusform>
            </translation>
        </message>
        <message>
            <source>Undo adding {name}</source>
            <translation>Скасувати додавання: {name}</translation>
        </message>
        <message>
            <source>Undo deleting {name}</source>
            <translation>Скасувати видалення: {name}</translation>
        </message>
        <message>
            <source>Undo removing the line of {name}</source>
            <translation>Скасувати вилучення лінії: {name}</translation>
        </message>
        <message>
            <source>Undo inviting {name}</source>
            <translation>Скасувати запрошення: {name}</translation>
        </message>
        <message>
            <source>Undo revoking the invite of {name}</source>
            <translation>Скасувати відкликання запрошення: {name}</translation>
        </message>
        <message>
            <source>Undo removing a device of {name}</source>
            <translation>Скасувати вилучення пристрою: {name}</translation>
        </message>
        <message>
            <source>Undo changing {field} of {name}</source>
            <translation>Скасувати зміну: {field} ({name})</translation>
        </message>
        <message>
            <source>Undo changing {name}</source>
            <translation>Скасувати зміну: {name}</translation>
        </message>
        <message numerus="yes">
            <source>Taken back: changes of %n user(s).</source>
            <translation>
                <numerusform>Скасовано зміни %n користувача.</numerusform>
                <numerusform>Скасовано зміни %n користувачів.</numerusform>
                <numerusform>Скасовано зміни %n користувачів.</numerusform>
            </translation>
        </message>
        <message>
            <source>{name} is back; devices and invites are not: send a new invite.</source>
            <translation>{name} знову тут; пристроїв і запрошень немає: надішліть нове запрошення.</translation>
        </message>
        <message>
            <source>Taken back: {name}.</source>
            <translation>Скасовано: {name}.</translation>
        </message>
        <message>
            <source>{name} is not there any more: nothing was taken back.</source>
            <translation>{name}: користувача вже немає, нічого не скасовано.</translation>
        </message>
        <message>
            <source>The change of {name} was decided since: nothing was taken back.</source>
            <translation>{name}: рішення щодо зміни вже прийнято, нічого не скасовано.</translation>
        </message>
        <message>
            <source>The invite of {name} is used or over: it can’t be taken back.</source>
            <translation>{name}: запрошення використано або воно вже не діє, його не можна скасувати.</translation>
        </message>
        <message>
            <source>This can’t be taken back: it ended a code or a token.</source>
            <translation>Це не можна скасувати: це завершило дію коду або доступу.</translation>
        </message>
    </context>
    <context>
        <name>Unlock</name>
        <message>
            <source>Local data – Phone Console</source>
            <translation>Локальні дані – Phone Console</translation>
        </message>
        <message>
            <source>Use this passphrase</source>
            <translation>Використати цю парольну фразу</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>Розблокувати</translation>
        </message>
        <message>
            <source>Unlock your local data</source>
            <translation>Розблокуйте свої локальні дані</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Парольна фраза</translation>
        </message>
        <message>
            <source>Passphrase again</source>
            <translation>Парольна фраза ще раз</translation>
        </message>
        <message>
            <source>Try the keyring again</source>
            <translation>Спробувати сховище ключів ще раз</translation>
        </message>
        <message>
            <source>Keep nothing on this computer</source>
            <translation>Нічого не зберігати на цьому комп’ютері</translation>
        </message>
        <message>
            <source>Works until you quit; changes that were not sent by then are lost.</source>
            <translation>Діє, доки ви не завершите роботу; не надіслані до того часу зміни буде втрачено.</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Завершити роботу</translation>
        </message>
        <message>
            <source>What is kept on this computer is always encrypted. Without a keyring, choose a passphrase of at least {shortest} characters; you will be asked for it at each start. Nobody can recover it for you.</source>
            <translation>Те, що зберігається на цьому комп’ютері, завжди зашифровано. Якщо сховища ключів немає, виберіть парольну фразу (найменша кількість символів: {shortest}); її буде запитано під час кожного запуску. Ніхто не зможе відновити її для вас.</translation>
        </message>
        <message>
            <source>What is kept on this computer is encrypted. Enter your passphrase, or unlock the keyring and try again.</source>
            <translation>Те, що зберігається на цьому комп’ютері, зашифровано. Введіть парольну фразу або розблокуйте сховище ключів і спробуйте ще раз.</translation>
        </message>
        <message>
            <source>At least {shortest} characters, the same in both fields.</source>
            <translation>Найменша кількість символів — {shortest}; в обох полях має бути те саме.</translation>
        </message>
        <message>
            <source>Unlocking…</source>
            <translation>Розблокування…</translation>
        </message>
    </context>
    <context>
        <name>Users</name>
        <message>
            <source>Reading users…</source>
            <translation>Читання користувачів…</translation>
        </message>
        <message>
            <source>No users yet</source>
            <translation>Користувачів ще немає</translation>
        </message>
        <message>
            <source>Users are the people of this phone system: add the first one, or fetch those that others have added.</source>
            <translation>Користувачі — це люди цієї телефонної системи: додайте першого або отримайте тих, кого додали інші.</translation>
        </message>
        <message>
            <source>Add the first user</source>
            <translation>Додати першого користувача</translation>
        </message>
        <message>
            <source>Sync now</source>
            <translation>Синхронізувати зараз</translation>
        </message>
        <message>
            <source>Clear search</source>
            <translation>Очистити пошук</translation>
        </message>
        <message>
            <source>No user with the invitation “{state}”</source>
            <translation>Немає користувачів зі станом запрошення «{state}»</translation>
        </message>
        <message>
            <source>A filter is on. Clear it to see everybody.</source>
            <translation>Увімкнено фільтр. Очистьте його, щоб бачити всіх.</translation>
        </message>
        <message>
            <source>No user matches “{text}”</source>
            <translation>Немає користувачів, що відповідають «{text}»</translation>
        </message>
        <message>
            <source>Names, e-mail, department, job title and numbers are searched.</source>
            <translation>Пошук відбувається в іменах, ел. пошті, відділах, посадах і номерах.</translation>
        </message>
        <message>
            <source>The invite of {name} is on its way.</source>
            <translation>{name}: запрошення надсилається.</translation>
        </message>
        <message>
            <source>The invite of {name} waits here and is sent when the server is reached.</source>
            <translation>{name}: запрошення чекає тут і буде надіслано, коли сервер стане доступним.</translation>
        </message>
        <message>
            <source>Revoke the invite of {name}?</source>
            <translation>{name}: відкликати запрошення?</translation>
        </message>
        <message>
            <source>Its code stops working. You can send a new invite at any time.</source>
            <translation>Його код перестане діяти. Нове запрошення можна надіслати будь-коли.</translation>
        </message>
        <message>
            <source>Revoke</source>
            <translation>Відкликати</translation>
        </message>
        <message>
            <source>Users</source>
            <translation>Користувачі</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Більше</translation>
        </message>
        <message>
            <source>Search users</source>
            <translation>Пошук користувачів</translation>
        </message>
        <message>
            <source>Search names, e-mail, work or numbers</source>
            <translation>Пошук імен, ел. пошти, роботи чи номерів</translation>
        </message>
        <message>
            <source>Invitation</source>
            <translation>Запрошення</translation>
        </message>
        <message>
            <source>All invitations</source>
            <translation>Усі запрошення</translation>
        </message>
        <message>
            <source>Not invited</source>
            <translation>Не запрошено</translation>
        </message>
        <message>
            <source>+ Add user</source>
            <translation>+ Додати користувача</translation>
        </message>
        <message>
            <source>Add user</source>
            <translation>Додати користувача</translation>
        </message>
        <message>
            <source>Actions</source>
            <translation>Дії</translation>
        </message>
        <message>
            <source>a new user</source>
            <translation>новий користувач</translation>
        </message>
        <message>
            <source>Actions for {name}</source>
            <translation>Дії: {name}</translation>
        </message>
        <message>
            <source>{shown} of {total} users</source>
            <translation>Користувачі: {shown} із {total}</translation>
        </message>
        <message>
            <source>1 user</source>
            <translation>1 користувач</translation>
        </message>
        <message>
            <source>{total} users</source>
            <translation>Користувачі: {total}</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Зображення</translation>
        </message>
        <message>
            <source>First name</source>
            <translation>Ім’я</translation>
        </message>
        <message>
            <source>Last name</source>
            <translation>Прізвище</translation>
        </message>
        <message>
            <source>Job title</source>
            <translation>Посада</translation>
        </message>
        <message>
            <source>Department</source>
            <translation>Відділ</translation>
        </message>
        <message>
            <source>Email</source>
            <translation>Ел. пошта</translation>
        </message>
        <message>
            <source>Time schedule</source>
            <translation>Розклад</translation>
        </message>
        <message>
            <source>DID number</source>
            <translation>Прямий номер</translation>
        </message>
        <message>
            <source>Internal number</source>
            <translation>Внутрішній номер</translation>
        </message>
        <message>
            <source>Devices</source>
            <translation>Пристрої</translation>
        </message>
        <message>
            <source>Sync</source>
            <translation>Синхронізація</translation>
        </message>
        <message>
            <source>{state}, expires in {time}</source>
            <translation>{state}, закінчується через {time}</translation>
        </message>
        <message>
            <source>Deleted here; waits to be sent.</source>
            <translation>Видалено тут; чекає на надсилання.</translation>
        </message>
        <message>
            <source>To {value}</source>
            <translation>Кому: {value}</translation>
        </message>
        <message>
            <source>Printed {value}</source>
            <translation>Надруковано: {value}</translation>
        </message>
        <message>
            <source>Sent {value}</source>
            <translation>Надіслано: {value}</translation>
        </message>
        <message>
            <source>Opened {value}</source>
            <translation>Відкрито: {value}</translation>
        </message>
        <message>
            <source>Used {value}</source>
            <translation>Використано: {value}</translation>
        </message>
        <message>
            <source>Expires {value}</source>
            <translation>Діє до: {value}</translation>
        </message>
        <message>
            <source>Refused: {value}</source>
            <translation>Відхилено: {value}</translation>
        </message>
    </context>
    <context>
        <name>Window</name>
        <message>
            <source>This is version {version}. What’s new stands in the Help menu.</source>
            <translation>Це версія {version}. Що нового — у меню «Довідка».</translation>
        </message>
        <message>
            <source>Guide</source>
            <translation>Посібник</translation>
        </message>
        <message>
            <source>What’s new</source>
            <translation>Що нового</translation>
        </message>
    </context>
    <context>
        <name>Wizard</name>
        <message>
            <source>The account has no delivery method yet.</source>
            <translation>Обліковий запис ще не має способів доставки.</translation>
        </message>
        <message>
            <source>Caller ID to add</source>
            <translation>Відображуваний номер, який додати</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Додати</translation>
        </message>
        <message>
            <source>Add caller ID</source>
            <translation>Додати відображуваний номер</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Перемістити вгору</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Перемістити вниз</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Вилучити</translation>
        </message>
        <message>
            <source>Discard draft</source>
            <translation>Відкинути чернетку</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Назад</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Далі</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Зберегти</translation>
        </message>
        <message>
            <source>Everything you type is kept as a draft. Enter goes on, Esc closes.</source>
            <translation>Усе, що ви вводите, зберігається як чернетка. Enter — далі, Esc — закрити.</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>Збереження…</translation>
        </message>
        <message>
            <source>There is nothing to save yet.</source>
            <translation>Ще немає чого зберігати.</translation>
        </message>
        <message>
            <source>{value} (no longer exists)</source>
            <translation>{value} (більше не існує)</translation>
        </message>
        <message>
            <source>{number} — free</source>
            <translation>{number} — вільний</translation>
        </message>
        <message>
            <source>{number} — belongs to {name}</source>
            <translation>{number} — використовує {name}</translation>
        </message>
        <message>
            <source>Who is it? First and last name are needed, the rest can wait.</source>
            <translation>Хто це? Ім’я та прізвище обов’язкові, решта може зачекати.</translation>
        </message>
        <message>
            <source>Outside these hours, calls skip the user.</source>
            <translation>В інші години дзвінки оминають користувача.</translation>
        </message>
        <message>
            <source>The invite to the app goes here.</source>
            <translation>Сюди надсилається запрошення до застосунку.</translation>
        </message>
        <message>
            <source>Configure application line in the next step</source>
            <translation>Налаштувати лінію застосунку на наступному кроці</translation>
        </message>
        <message>
            <source>The line is the user's calling setup for the app.</source>
            <translation>Лінія — це налаштування дзвінків користувача для застосунку.</translation>
        </message>
        <message>
            <source>Your role, {role}, may not configure lines.</source>
            <translation>Ваша роль ({role}) не дозволяє налаштовувати лінії.</translation>
        </message>
        <message>
            <source>How is the user reached?</source>
            <translation>Як зв’язатися з користувачем?</translation>
        </message>
        <message>
            <source>Type any part of a number, or open the list of free ones.</source>
            <translation>Введіть будь-яку частину номера або відкрийте список вільних.</translation>
        </message>
        <message>
            <source>Voice messages are sent here.</source>
            <translation>Голосові повідомлення надсилаються сюди.</translation>
        </message>
        <message>
            <source>Move from {name}</source>
            <translation>Перенести від: {name}</translation>
        </message>
        <message>
            <source>Next free</source>
            <translation>Наступний вільний</translation>
        </message>
        <message>
            <source>Put in the next free internal number</source>
            <translation>Вставити наступний вільний внутрішній номер</translation>
        </message>
        <message>
            <source>If it is taken when this is saved, use the next free number</source>
            <translation>Якщо під час збереження він буде зайнятий, використати наступний вільний номер</translation>
        </message>
        <message>
            <source>What do called people see and hear?</source>
            <translation>Що бачать і чують ті, кому дзвонять?</translation>
        </message>
        <message>
            <source>The first is the default. Order them by dragging, or with Alt+Up and Alt+Down.</source>
            <translation>Перший — типовий. Змінюйте порядок перетягуванням або клавішами Alt+Вгору й Alt+Вниз.</translation>
        </message>
        <message>
            <source>The internal number that colleagues see.</source>
            <translation>Внутрішній номер, який бачать колеги.</translation>
        </message>
        <message>
            <source>{number} (default)</source>
            <translation>{number} (типовий)</translation>
        </message>
        <message>
            <source>Which calls are recorded?</source>
            <translation>Які дзвінки записуються?</translation>
        </message>
        <message>
            <source>Dialled during a call to record it: * or # and 1 to 4 digits.</source>
            <translation>Набирається під час розмови, щоб записати її: * або # і від 1 до 4 цифр.</translation>
        </message>
        <message>
            <source>Preview invite</source>
            <translation>Перегляд запрошення</translation>
        </message>
        <message>
            <source>Send invite on save</source>
            <translation>Надіслати запрошення під час збереження</translation>
        </message>
        <message>
            <source>An e-mail address is needed to send the invite.</source>
            <translation>Щоб надіслати запрошення, потрібна адреса ел. пошти.</translation>
        </message>
        <message>
            <source>It goes to {email}.</source>
            <translation>Його буде надіслано на {email}.</translation>
        </message>
        <message>
            <source>This user will be created when you press Save.</source>
            <translation>Цього користувача буде створено, коли ви натиснете «Зберегти».</translation>
        </message>
        <message>
            <source>Saving removes the application line with its numbers.</source>
            <translation>Після збереження лінію застосунку буде вилучено разом з її номерами.</translation>
        </message>
        <message>
            <source>Nothing is changed yet.</source>
            <translation>Ще нічого не змінено.</translation>
        </message>
        <message>
            <source>Saving changes one field.</source>
            <translation>Після збереження зміниться одне поле.</translation>
        </message>
        <message>
            <source>Saving changes {count} fields.</source>
            <translation>Поля, що зміняться після збереження: {count}.</translation>
        </message>
        <message>
            <source>{after}   (changed, was: {before})</source>
            <translation>{after}   (змінено, було: {before})</translation>
        </message>
        <message>
            <source>Warning: {words}</source>
            <translation>Попередження: {words}</translation>
        </message>
        <message>
            <source>To mend: {words}</source>
            <translation>Потрібно виправити: {words}</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Змінити</translation>
        </message>
        <message>
            <source>Change {page}</source>
            <translation>Змінити: {page}</translation>
        </message>
        <message>
            <source>The next free one</source>
            <translation>Наступний вільний</translation>
        </message>
        <message>
            <source>{number}, or the next free one</source>
            <translation>{number} або наступний вільний</translation>
        </message>
        <message>
            <source>Send the invite again?</source>
            <translation>Надіслати запрошення ще раз?</translation>
        </message>
        <message>
            <source>{name} was invited at {before}. A new invite can go to {now}; the old one then stops working.</source>
            <translation>{name}: запрошення надсилали на {before}. Нове запрошення можна надіслати на {now}; тоді старе перестане діяти.</translation>
        </message>
        <message>
            <source>Send again</source>
            <translation>Надіслати ще раз</translation>
        </message>
        <message>
            <source>Don't send</source>
            <translation>Не надсилати</translation>
        </message>
        <message>
            <source>Discard the draft?</source>
            <translation>Відкинути чернетку?</translation>
        </message>
        <message>
            <source>What was typed for {name} is thrown away. Nothing else changes.</source>
            <translation>{name}: введене буде відкинуто. Більше нічого не зміниться.</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Відкинути</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Залишити</translation>
        </message>
        <message>
            <source>Close without keeping?</source>
            <translation>Закрити без збереження?</translation>
        </message>
        <message>
            <source>The draft could not be kept on this computer. Closing loses what was typed.</source>
            <translation>Чернетку не вдалося зберегти на цьому комп’ютері. Якщо закрити, введене буде втрачено.</translation>
        </message>
        <message>
            <source>Close anyway</source>
            <translation>Усе одно закрити</translation>
        </message>
        <message>
            <source>Stay</source>
            <translation>Залишитися</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>Кроки</translation>
        </message>
        <message>
            <source>{place}. {step}, {state}</source>
            <translation>{place}. {step}, {state}</translation>
        </message>
        <message>
            <source>User Details</source>
            <translation>Дані користувача</translation>
        </message>
        <message>
            <source>Inbound Calls</source>
            <translation>Вхідні дзвінки</translation>
        </message>
        <message>
            <source>Outbound Calls</source>
            <translation>Вихідні дзвінки</translation>
        </message>
        <message>
            <source>Call Recording</source>
            <translation>Записування дзвінків</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Огляд</translation>
        </message>
        <message>
            <source>now</source>
            <translation>зараз</translation>
        </message>
        <message>
            <source>done</source>
            <translation>готово</translation>
        </message>
        <message>
            <source>needs attention</source>
            <translation>потребує уваги</translation>
        </message>
        <message>
            <source>to do</source>
            <translation>ще попереду</translation>
        </message>
        <message>
            <source>Do nothing</source>
            <translation>Нічого не робити</translation>
        </message>
        <message>
            <source>Route to Voicemail</source>
            <translation>Спрямувати на голосову пошту</translation>
        </message>
        <message>
            <source>System default</source>
            <translation>Системне типове</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Немає</translation>
        </message>
        <message>
            <source>the next free number</source>
            <translation>наступний вільний номер</translation>
        </message>
        <message>
            <source>Meanwhile {who} changed this to “{theirs}”.</source>
            <translation>Тим часом це змінено на «{theirs}» ({who}).</translation>
        </message>
        <message>
            <source>Meanwhile this was changed to “{theirs}”.</source>
            <translation>Тим часом це змінено на «{theirs}».</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Так</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Ні</translation>
        </message>
        <message>
            <source>Saving moves {number} here from {name}, who will have no DID number.</source>
            <translation>Після збереження {number} буде перенесено сюди; прямого номера більше не матиме {name}.</translation>
        </message>
        <message>
            <source>the new user</source>
            <translation>новий користувач</translation>
        </message>
        <message>
            <source>Edit {name}</source>
            <translation>Редагувати: {name}</translation>
        </message>
        <message>
            <source>New user: {name}</source>
            <translation>Новий користувач: {name}</translation>
        </message>
        <message>
            <source>New user</source>
            <translation>Новий користувач</translation>
        </message>
        <message>
            <source>The draft of {name} is kept.</source>
            <translation>{name}: чернетку збережено.</translation>
        </message>
    </context>
</TS>
