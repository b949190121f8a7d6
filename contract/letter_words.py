"""The words of invites, in letters and on paper, in the languages that an account can have."""

from __future__ import annotations

import unicodedata
from datetime import datetime
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import msgspec

_STRONG = {"L": "ltr", "R": "rtl", "AL": "rtl"}
_ISOLATE, _POP = "\u2068", "\u2069"


class Words(msgspec.Struct, frozen=True, kw_only=True):
    """One language. `{…}` are places; buttons are called as on the page that the link opens."""

    direction: str = "ltr"
    subject: str
    hello: str
    intro: str
    open_link: str
    open_button: str
    scan: str
    scan_alone: str
    picture: str
    or_code: str
    allow: str
    check: str
    valid: str
    camera: str
    keep: str
    questions: str
    whoever: str
    unexpected: str
    sheet_title: str
    moment: str
    weekdays: tuple[str, ...]
    months: tuple[str, ...]


WORDS = {
    "en": Words(
        subject="Your phone app for {account}",
        hello="Hello {name},",
        intro="{account} has set up a phone for you. To use it:",
        open_link="Open this link on the device that you want to call with:",
        open_button="Open the invite",
        scan="Or scan this QR code with that device:",
        scan_alone="Scan this QR code with the device that you want to call with:",
        picture="QR code of your invite; the same code is below as text",
        or_code="Or open {page} there, choose “Enter code manually”, and type this code:",
        allow="Allow the microphone and notifications when you are asked.",
        check="Check your name and press “Save and continue”.",
        valid="The code works once, on one device, until {moment}.",
        camera="No camera, or you don’t want to allow it? Choose “Enter code manually”.",
        keep="There is nothing to install: the link opens in the browser. To keep it like an app, "
        "choose “Add to home screen” in the browser’s menu.",
        questions="Questions? Ask {whom}.",
        whoever="the person who invited you",
        unexpected="If you did not expect this message, ignore it.",
        sheet_title="Your phone for {account}",
        moment="{weekday}, {day} {month} {year}, {time} ({zone})",
        weekdays=("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
        months=(
            *("January", "February", "March", "April", "May", "June"),
            *("July", "August", "September", "October", "November", "December"),
        ),
    ),
    "de": Words(
        subject="Ihre Telefon-App für {account}",
        hello="Guten Tag {name},",
        intro="{account} hat für Sie ein Telefon eingerichtet. So benutzen Sie es:",
        open_link="Öffnen Sie diesen Link auf dem Gerät, mit dem Sie telefonieren möchten:",
        open_button="Einladung öffnen",
        scan="Oder scannen Sie mit diesem Gerät diesen QR-Code:",
        scan_alone="Scannen Sie diesen QR-Code mit dem Gerät, mit dem Sie telefonieren möchten:",
        picture="QR-Code Ihrer Einladung; derselbe Code steht darunter als Text",
        or_code="Oder öffnen Sie dort {page}, wählen Sie „Code von Hand eingeben“ und geben Sie "
        "diesen Code ein:",
        allow="Erlauben Sie Mikrofon und Benachrichtigungen, wenn Sie gefragt werden.",
        check="Prüfen Sie Ihren Namen und drücken Sie „Speichern und weiter“.",
        valid="Der Code gilt einmal, auf einem Gerät, bis {moment}.",
        camera="Keine Kamera, oder Sie möchten sie nicht erlauben? Wählen Sie „Code von Hand "
        "eingeben“.",
        keep="Sie müssen nichts installieren: Der Link öffnet sich im Browser. Damit er wie eine "
        "App bleibt, wählen Sie im Menü des Browsers „Zum Startbildschirm hinzufügen“.",
        questions="Fragen? Wenden Sie sich an {whom}.",
        whoever="die Person, die Sie eingeladen hat",
        unexpected="Wenn Sie diese Nachricht nicht erwartet haben, beachten Sie sie nicht.",
        sheet_title="Ihr Telefon für {account}",
        moment="{weekday}, {day}. {month} {year}, {time} Uhr ({zone})",
        weekdays=(
            *("Montag", "Dienstag", "Mittwoch", "Donnerstag"),
            *("Freitag", "Samstag", "Sonntag"),
        ),
        months=(
            *("Januar", "Februar", "März", "April", "Mai", "Juni"),
            *("Juli", "August", "September", "Oktober", "November", "Dezember"),
        ),
    ),
    "fr": Words(
        subject="Votre application de téléphone pour {account}",
        hello="Bonjour {name},",
        intro="{account} a préparé un téléphone pour vous. Pour l’utiliser :",
        open_link="Ouvrez ce lien sur l’appareil avec lequel vous voulez téléphoner :",
        open_button="Ouvrir l’invitation",
        scan="Ou scannez ce code QR avec cet appareil :",
        scan_alone="Scannez ce code QR avec l’appareil avec lequel vous voulez téléphoner :",
        picture="Code QR de votre invitation ; le même code figure dessous en texte",
        or_code="Ou ouvrez-y {page}, choisissez « Saisir le code à la main » et tapez ce code :",
        allow="Autorisez le microphone et les notifications quand on vous le demande.",
        check="Vérifiez votre nom et appuyez sur « Enregistrer et continuer ».",
        valid="Le code vaut une fois, sur un appareil, jusqu’au {moment}.",
        camera="Pas de caméra, ou vous ne voulez pas l’autoriser ? Choisissez « Saisir le code à "
        "la main ».",
        keep="Il n’y a rien à installer : le lien s’ouvre dans le navigateur. Pour le garder "
        "comme une application, choisissez « Ajouter à l’écran d’accueil » dans le menu du "
        "navigateur.",
        questions="Des questions ? Adressez-vous à {whom}.",
        whoever="la personne qui vous a invité",
        unexpected="Si vous n’attendiez pas ce message, ignorez-le.",
        sheet_title="Votre téléphone pour {account}",
        moment="{weekday} {day} {month} {year} à {time} ({zone})",
        weekdays=("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"),
        months=(
            *("janvier", "février", "mars", "avril", "mai", "juin"),
            *("juillet", "août", "septembre", "octobre", "novembre", "décembre"),
        ),
    ),
    "es": Words(
        subject="Su aplicación de teléfono de {account}",
        hello="Hola, {name}:",
        intro="{account} ha preparado un teléfono para usted. Para usarlo:",
        open_link="Abra este enlace en el dispositivo con el que quiera llamar:",
        open_button="Abrir la invitación",
        scan="O escanee este código QR con ese dispositivo:",
        scan_alone="Escanee este código QR con el dispositivo con el que quiera llamar:",
        picture="Código QR de su invitación; el mismo código está debajo como texto",
        or_code="O abra allí {page}, elija «Escribir el código» y escriba este código:",
        allow="Permita el micrófono y las notificaciones cuando se lo pregunten.",
        check="Compruebe su nombre y pulse «Guardar y continuar».",
        valid="El código sirve una vez, en un dispositivo, hasta el {moment}.",
        camera="¿No hay cámara o no quiere permitirla? Elija «Escribir el código».",
        keep="No hay que instalar nada: el enlace se abre en el navegador. Para conservarlo como "
        "una aplicación, elija «Añadir a pantalla de inicio» en el menú del navegador.",
        questions="¿Preguntas? Diríjase a {whom}.",
        whoever="la persona que le invitó",
        unexpected="Si no esperaba este mensaje, no lo tenga en cuenta.",
        sheet_title="Su teléfono de {account}",
        moment="{weekday}, {day} de {month} de {year}, {time} ({zone})",
        weekdays=("lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"),
        months=(
            *("enero", "febrero", "marzo", "abril", "mayo", "junio"),
            *("julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"),
        ),
    ),
    "ar": Words(
        direction="rtl",
        subject="تطبيق الهاتف الخاص بك لدى {account}",
        hello="مرحبًا {name}،",
        intro="أعدّت {account} هاتفًا لك. لاستخدامه:",
        open_link="افتح هذا الرابط على الجهاز الذي تريد الاتصال به:",
        open_button="فتح الدعوة",
        scan="أو امسح رمز QR هذا بذلك الجهاز:",
        scan_alone="امسح رمز QR هذا بالجهاز الذي تريد الاتصال به:",
        picture="رمز QR لدعوتك؛ والرمز نفسه مكتوب أسفله",
        or_code="أو افتح هناك {page} واختر «إدخال الرمز يدويًا» واكتب هذا الرمز:",
        allow="اسمح بالميكروفون والإشعارات عندما تُسأل عن ذلك.",
        check="تحقق من اسمك واضغط «حفظ ومتابعة».",
        valid="يصلح الرمز مرة واحدة على جهاز واحد حتى {moment}.",
        camera="لا توجد كاميرا أو لا تريد السماح بها؟ اختر «إدخال الرمز يدويًا».",
        keep="لا حاجة إلى تثبيت شيء: يُفتح الرابط في المتصفح. وللاحتفاظ به مثل تطبيق اختر «إضافة "
        "إلى الشاشة الرئيسية» من قائمة المتصفح.",
        questions="لديك أسئلة؟ اسأل {whom}.",
        whoever="من دعاك",
        unexpected="إذا لم تكن تتوقع هذه الرسالة فتجاهلها.",
        sheet_title="هاتفك لدى {account}",
        moment="{weekday} {day} {month} {year}، {time} ({zone})",
        weekdays=(
            *("الاثنين", "الثلاثاء", "الأربعاء", "الخميس"),
            *("الجمعة", "السبت", "الأحد"),
        ),
        months=(
            *("يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو"),
            *("يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر"),
        ),
    ),
    "lt": Words(
        subject="Jūsų „{account}“ telefono programėlė",
        hello="Sveiki, {name},",
        intro="„{account}“ paruošė jums telefoną. Norėdami juo naudotis:",
        open_link="Atverkite šią nuorodą įrenginyje, kuriuo norite skambinti:",
        open_button="Atverti kvietimą",
        scan="Arba tuo įrenginiu nuskaitykite šį QR kodą:",
        scan_alone="Nuskaitykite šį QR kodą įrenginiu, kuriuo norite skambinti:",
        picture="Jūsų kvietimo QR kodas; tas pats kodas žemiau parašytas tekstu",
        or_code="Arba atverkite ten {page}, pasirinkite „Įvesti kodą ranka“ ir įveskite šį kodą:",
        allow="Kai jūsų paklaus, leiskite naudoti mikrofoną ir rodyti pranešimus.",
        check="Patikrinkite savo vardą ir pavardę ir paspauskite „Išsaugoti ir tęsti“.",
        valid="Kodas galioja vieną kartą, viename įrenginyje, iki {moment}.",
        camera="Nėra kameros arba nenorite leisti jos naudoti? Pasirinkite „Įvesti kodą ranka“.",
        keep="Nieko diegti nereikia: nuoroda atsiveria naršyklėje. Kad ji liktų kaip programėlė, "
        "naršyklės meniu pasirinkite „Pridėti prie pradžios ekrano“.",
        questions="Turite klausimų? Į juos atsakys {whom}.",
        whoever="jus pakvietęs asmuo",
        unexpected="Jei šio laiško nelaukėte, nekreipkite į jį dėmesio.",
        sheet_title="Jūsų „{account}“ telefonas",
        moment="{year} m. {month} {day} d., {weekday}, {time} ({zone})",
        weekdays=(
            *("pirmadienio", "antradienio", "trečiadienio", "ketvirtadienio"),
            *("penktadienio", "šeštadienio", "sekmadienio"),
        ),
        months=(
            *("sausio", "vasario", "kovo", "balandžio", "gegužės", "birželio"),
            *("liepos", "rugpjūčio", "rugsėjo", "spalio", "lapkričio", "gruodžio"),
        ),
    ),
    "uk": Words(
        subject="Ваш телефонний застосунок «{account}»",
        hello="Вітаємо, {name}!",
        intro="Для вас налаштовано телефон «{account}». Щоб користуватися ним:",
        open_link="Відкрийте це посилання на пристрої, з якого хочете телефонувати:",
        open_button="Відкрити запрошення",
        scan="Або відскануйте цим пристроєм QR-код:",
        scan_alone="Відскануйте цей QR-код пристроєм, з якого хочете телефонувати:",
        picture="QR-код вашого запрошення; той самий код наведено нижче як текст",
        or_code="Або відкрийте там {page}, виберіть «Ввести код вручну» і введіть цей код:",
        allow="Дозвольте мікрофон і сповіщення, коли вас про це запитають.",
        check="Перевірте своє ім’я та натисніть «Зберегти й продовжити».",
        valid="Код діє один раз, на одному пристрої, до {moment}.",
        camera="Немає камери або не хочете її дозволяти? Виберіть «Ввести код вручну».",
        keep="Нічого встановлювати не потрібно: посилання відкривається в браузері. Щоб воно "
        "залишилося як застосунок, виберіть у меню браузера «Додати на головний екран».",
        questions="Маєте запитання? На них відповість {whom}.",
        whoever="людина, яка вас запросила",
        unexpected="Якщо ви не чекали на цей лист, не зважайте на нього.",
        sheet_title="Ваш телефон «{account}»",
        moment="{weekday}, {day} {month} {year} р., {time} ({zone})",
        weekdays=(
            *("понеділка", "вівторка", "середи", "четверга"),
            *("п’ятниці", "суботи", "неділі"),
        ),
        months=(
            *("січня", "лютого", "березня", "квітня", "травня", "червня"),
            *("липня", "серпня", "вересня", "жовтня", "листопада", "грудня"),
        ),
    ),
}


def _unbroken(words: Words) -> Words:
    """Let no line begin with a sign that French sets apart with a blank."""
    marks = (" ?", " !", " :", " ;", " »", "« ")
    texts = {name: text for name, text in msgspec.structs.asdict(words).items() if name in _TEXTS}
    for mark in marks:
        texts = {
            name: text.replace(mark, mark.replace(" ", "\u00a0")) for name, text in texts.items()
        }
    return msgspec.structs.replace(words, **texts)


_TEXTS = frozenset(Words.__struct_fields__) - {"weekdays", "months"}
WORDS["fr"] = _unbroken(WORDS["fr"])
LANGUAGES = frozenset(WORDS)
"""The languages that an account can have; `de-AT` is German, and what is unknown is English."""


def language_of(tag: str) -> str:
    """Return the language that letters of an account with this language tag are written in."""
    language = tag.lower().replace("_", "-").partition("-")[0]
    return language if language in WORDS else "en"


def words_in(tag: str) -> Words:
    """Return the words of an account's language."""
    return WORDS[language_of(tag)]


def moment_in_words(text: str, time_zone: str, words: Words) -> str:
    """Return a moment (RFC 3339) in a time zone: `Monday, 30 November 2026, 10:42 (UTC)`.

    An unknown time zone is UTC. Not strftime: Qt sets the C locale, and console and server must
    say the same.
    """
    moment, zone = datetime.fromisoformat(text), "UTC"
    try:
        moment, zone = moment.astimezone(ZoneInfo(time_zone)), time_zone
    except (ZoneInfoNotFoundError, ValueError):
        moment = moment.astimezone(ZoneInfo("UTC"))
    return words.moment.format(
        weekday=words.weekdays[moment.weekday()],
        day=moment.day,
        month=words.months[moment.month - 1],
        year=moment.year,
        time=f"{moment:%H:%M}",
        zone=zone,
    )


def isolated(text: str, words: Words) -> str:
    """Keep a name that runs the other way from disturbing the sentence around it."""
    strong = (_STRONG.get(unicodedata.bidirectional(character)) for character in text)
    if all(direction in {None, words.direction} for direction in strong):
        return text
    return f"{_ISOLATE}{text}{_POP}"
