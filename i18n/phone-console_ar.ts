<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
    <context>
        <name>About</name>
        <message>
            <source>About Phone Console</source>
            <translation>حول Phone Console</translation>
        </message>
        <message>
            <source>Open log folder</source>
            <translation>فتح مجلد السجلات</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>الإصدار</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>الخادم</translation>
        </message>
        <message>
            <source>Signed in as</source>
            <translation>تم تسجيل الدخول باسم</translation>
        </message>
        <message>
            <source>Local data</source>
            <translation>البيانات المحلية</translation>
        </message>
        <message>
            <source>Log file</source>
            <translation>ملف السجل</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>الترخيص</translation>
        </message>
        <message>
            <source>MIT; the notices are beside the program</source>
            <translation>MIT؛ الإشعارات مرفقة بالبرنامج</translation>
        </message>
    </context>
    <context>
        <name>Action</name>
        <message>
            <source>Create new</source>
            <translation>إنشاء جديد</translation>
        </message>
        <message>
            <source>Add a user with the wizard.</source>
            <translation>إضافة مستخدم بواسطة المعالج.</translation>
        </message>
        <message>
            <source>Import from CSV…</source>
            <translation>استيراد من CSV…</translation>
        </message>
        <message>
            <source>Add or change many users from a file; you see first what would happen.</source>
            <translation>إضافة مستخدمين كثيرين أو تعديلهم من ملف؛ ترى أولًا ما الذي سيحدث.</translation>
        </message>
        <message>
            <source>Export as CSV…</source>
            <translation>تصدير بصيغة CSV…</translation>
        </message>
        <message>
            <source>Save the users that are listed now, or all, as a file.</source>
            <translation>حفظ المستخدمين المعروضين، أو جميعهم، في ملف.</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>تعديل</translation>
        </message>
        <message>
            <source>Change the details of this user.</source>
            <translation>تغيير بيانات هذا المستخدم.</translation>
        </message>
        <message>
            <source>Configure application line</source>
            <translation>إعداد خط التطبيق</translation>
        </message>
        <message>
            <source>Set up numbers, calls and recording of this user.</source>
            <translation>إعداد أرقام هذا المستخدم ومكالماته وتسجيلها.</translation>
        </message>
        <message>
            <source>Send Invite to app</source>
            <translation>إرسال دعوة إلى التطبيق</translation>
        </message>
        <message>
            <source>Look at the invite e-mail, then send it.</source>
            <translation>معاينة رسالة الدعوة ثم إرسالها.</translation>
        </message>
        <message>
            <source>Show QR</source>
            <translation>عرض رمز QR</translation>
        </message>
        <message>
            <source>Show a code for ten minutes to scan from this screen.</source>
            <translation>عرض رمز لمدة عشر دقائق لمسحه من هذه الشاشة.</translation>
        </message>
        <message>
            <source>Invitation sheets…</source>
            <translation>أوراق الدعوة…</translation>
        </message>
        <message>
            <source>Print invites, a page each, for people without e-mail or for anybody.</source>
            <translation>طباعة الدعوات، صفحة لكل شخص، لمن ليس لديهم بريد إلكتروني أو للجميع.</translation>
        </message>
        <message>
            <source>Revoke invite</source>
            <translation>سحب الدعوة</translation>
        </message>
        <message>
            <source>Make the invite that is out invalid.</source>
            <translation>جعل الدعوة الحالية غير صالحة.</translation>
        </message>
        <message>
            <source>Devices…</source>
            <translation>الأجهزة…</translation>
        </message>
        <message>
            <source>See the devices of this user, and remove them.</source>
            <translation>عرض أجهزة هذا المستخدم وإزالتها.</translation>
        </message>
        <message>
            <source>History…</source>
            <translation>السجل…</translation>
        </message>
        <message>
            <source>See who changed what of this user, and put it back.</source>
            <translation>معرفة من غيّر ماذا لدى هذا المستخدم، وإرجاعه.</translation>
        </message>
        <message>
            <source>Show what needs attention</source>
            <translation>عرض ما ينتظر قرارك</translation>
        </message>
        <message>
            <source>See why the server did not take a change.</source>
            <translation>معرفة سبب عدم قبول الخادم لأحد التغييرات.</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>تكرار</translation>
        </message>
        <message>
            <source>Add a user with the same settings as this one.</source>
            <translation>إضافة مستخدم بنفس إعدادات هذا المستخدم.</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>حذف</translation>
        </message>
        <message>
            <source>Delete this user; first you see all that goes.</source>
            <translation>حذف هذا المستخدم؛ سترى أولًا كل ما سيُحذف معه.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>تراجع</translation>
        </message>
        <message>
            <source>Take back what you did last, sent or not.</source>
            <translation>التراجع عن آخر ما فعلته، سواء أُرسل أم لا.</translation>
        </message>
        <message>
            <source>Find anything…</source>
            <translation>البحث عن أي شيء…</translation>
        </message>
        <message>
            <source>Type to find any action and any user.</source>
            <translation>اكتب للعثور على أي إجراء وأي مستخدم.</translation>
        </message>
        <message>
            <source>Users</source>
            <translation>المستخدمون</translation>
        </message>
        <message>
            <source>Show the table of all users.</source>
            <translation>عرض جدول جميع المستخدمين.</translation>
        </message>
        <message>
            <source>All devices</source>
            <translation>جميع الأجهزة</translation>
        </message>
        <message>
            <source>Show the devices of all users.</source>
            <translation>عرض أجهزة جميع المستخدمين.</translation>
        </message>
        <message>
            <source>Needs attention</source>
            <translation>بانتظار قرارك</translation>
        </message>
        <message>
            <source>Show the changes that wait for your decision.</source>
            <translation>عرض التغييرات التي تنتظر قرارك.</translation>
        </message>
        <message>
            <source>History of the account</source>
            <translation>سجل الحساب</translation>
        </message>
        <message>
            <source>Show who changed what, in the whole account.</source>
            <translation>عرض من غيّر ماذا في الحساب كله.</translation>
        </message>
        <message>
            <source>Contrast as in the system</source>
            <translation>التباين كما في النظام</translation>
        </message>
        <message>
            <source>Use high contrast when the system does.</source>
            <translation>استخدام التباين العالي عندما يستخدمه النظام.</translation>
        </message>
        <message>
            <source>Contrast</source>
            <translation>التباين</translation>
        </message>
        <message>
            <source>Normal contrast</source>
            <translation>تباين عادي</translation>
        </message>
        <message>
            <source>Use the usual colours, whatever the system does.</source>
            <translation>استخدام الألوان المعتادة مهما فعل النظام.</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>تباين عالٍ</translation>
        </message>
        <message>
            <source>Use strong colours and lines that are easy to see.</source>
            <translation>استخدام ألوان قوية وخطوط سهلة الرؤية.</translation>
        </message>
        <message>
            <source>Language of the system</source>
            <translation>لغة النظام</translation>
        </message>
        <message>
            <source>Speak the language of this computer.</source>
            <translation>استخدام لغة هذا الكمبيوتر.</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>اللغة</translation>
        </message>
        <message>
            <source>Speak this language, from now on.</source>
            <translation>استخدام هذه اللغة من الآن.</translation>
        </message>
        <message>
            <source>Sync now</source>
            <translation>المزامنة الآن</translation>
        </message>
        <message>
            <source>Send what waits and fetch what is new.</source>
            <translation>إرسال ما ينتظر وجلب الجديد.</translation>
        </message>
        <message>
            <source>Tell me about invites</source>
            <translation>إعلامي بشأن الدعوات</translation>
        </message>
        <message>
            <source>While you work elsewhere, say when an invite is completed or fails.</source>
            <translation>أثناء عملك في مكان آخر، الإخبار باكتمال دعوة أو فشلها.</translation>
        </message>
        <message>
            <source>Sign out</source>
            <translation>تسجيل الخروج</translation>
        </message>
        <message>
            <source>End the session on this computer.</source>
            <translation>إنهاء الجلسة على هذا الكمبيوتر.</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>إنهاء</translation>
        </message>
        <message>
            <source>Close the program; everything is kept.</source>
            <translation>إغلاق البرنامج؛ يُحتفظ بكل شيء.</translation>
        </message>
        <message>
            <source>Guide</source>
            <translation>الدليل</translation>
        </message>
        <message>
            <source>Read how things are done.</source>
            <translation>قراءة كيفية إنجاز الأمور.</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>اختصارات لوحة المفاتيح</translation>
        </message>
        <message>
            <source>See which keys do what.</source>
            <translation>معرفة وظيفة كل مفتاح.</translation>
        </message>
        <message>
            <source>What’s new</source>
            <translation>ما الجديد</translation>
        </message>
        <message>
            <source>Read what changed from version to version.</source>
            <translation>قراءة ما تغيّر من إصدار إلى آخر.</translation>
        </message>
        <message>
            <source>Report a problem…</source>
            <translation>الإبلاغ عن مشكلة…</translation>
        </message>
        <message>
            <source>See a report without personal data, then save it for your support.</source>
            <translation>عرض تقرير بلا بيانات شخصية، ثم حفظه لفريق الدعم.</translation>
        </message>
        <message>
            <source>About Phone Console</source>
            <translation>حول Phone Console</translation>
        </message>
        <message>
            <source>See the version, and where the log file is.</source>
            <translation>عرض الإصدار ومكان ملف السجل.</translation>
        </message>
        <message>
            <source>Your role, {role}, may not do this.</source>
            <translation>دورك، {role}، لا يسمح بذلك.</translation>
        </message>
        <message>
            <source>Select a user first.</source>
            <translation>حدد مستخدمًا أولًا.</translation>
        </message>
        <message>
            <source>This user is being deleted.</source>
            <translation>يجري حذف هذا المستخدم.</translation>
        </message>
        <message>
            <source>This user is a draft; save it first.</source>
            <translation>هذا المستخدم مسودة؛ احفظه أولًا.</translation>
        </message>
        <message>
            <source>This user has no e-mail address.</source>
            <translation>ليس لهذا المستخدم عنوان بريد إلكتروني.</translation>
        </message>
        <message>
            <source>The invite already waits to be sent.</source>
            <translation>الدعوة بانتظار الإرسال بالفعل.</translation>
        </message>
        <message>
            <source>There is no invite that could be revoked.</source>
            <translation>لا توجد دعوة يمكن سحبها.</translation>
        </message>
        <message>
            <source>Revoking already waits to be sent.</source>
            <translation>السحب بانتظار الإرسال بالفعل.</translation>
        </message>
        <message>
            <source>The server makes this code, and it can’t be reached.</source>
            <translation>ينشئ الخادم هذا الرمز، ويتعذر الوصول إليه.</translation>
        </message>
        <message>
            <source>The server does not know this user yet.</source>
            <translation>لا يعرف الخادم هذا المستخدم بعد.</translation>
        </message>
        <message>
            <source>This user has no device.</source>
            <translation>ليس لهذا المستخدم أي جهاز.</translation>
        </message>
        <message>
            <source>Nothing of this user needs attention.</source>
            <translation>لا شيء لهذا المستخدم ينتظر قرارك.</translation>
        </message>
        <message>
            <source>Nothing was done here since you signed in.</source>
            <translation>لم يُنفَّذ شيء هنا منذ تسجيل دخولك.</translation>
        </message>
        <message>
            <source>Resend invite</source>
            <translation>إعادة إرسال الدعوة</translation>
        </message>
        <message>
            <source>Discard draft</source>
            <translation>تجاهل المسودة</translation>
        </message>
    </context>
    <context>
        <name>Attention</name>
        <message>
            <source>Cases</source>
            <translation>الحالات</translation>
        </message>
        <message>
            <source>{change}, made {when}</source>
            <translation>{change}، {when}</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>الحقل</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>قبل</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>تغييري</translation>
        </message>
        <message>
            <source>Theirs</source>
            <translation>التغيير الآخر</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>النتيجة</translation>
        </message>
        <message>
            <source>Another value</source>
            <translation>قيمة أخرى</translation>
        </message>
        <message>
            <source>Not decided yet</source>
            <translation>لم يُقرَّر بعد</translation>
        </message>
        <message>
            <source>{field}: {value}</source>
            <translation>{field}: {value}</translation>
        </message>
        <message>
            <source>What is created again</source>
            <translation>ما سيُنشأ من جديد</translation>
        </message>
        <message>
            <source>Changed meanwhile</source>
            <translation>تغيّر في هذه الأثناء</translation>
        </message>
        <message>
            <source>Dismiss</source>
            <translation>إخفاء</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>تجري القراءة…</translation>
        </message>
        <message>
            <source>Nothing needs you</source>
            <translation>لا شيء ينتظر قرارك</translation>
        </message>
        <message>
            <source>Changes that the server could not take, or that somebody else made differently meanwhile, come here for you to decide. Everything else goes on by itself.</source>
            <translation>تظهر هنا التغييرات التي لم يستطع الخادم قبولها، أو التي أجراها شخص آخر بصورة مختلفة في هذه الأثناء، لتقرر بشأنها. وكل ما عدا ذلك يستمر تلقائيًا.</translation>
        </message>
        <message>
            <source>Needs attention</source>
            <translation>بانتظار قرارك</translation>
        </message>
        <message>
            <source>The change of {name} no longer needs you: it went through, or is gone.</source>
            <translation>لم يعد تغيير {name} ينتظر قرارك: إما أنه نُفّذ أو لم يعد موجودًا.</translation>
        </message>
        <message>
            <source>Before: {base}. You entered: {mine}.</source>
            <translation>قبل: {base}. ما أدخلته: {mine}.</translation>
        </message>
        <message>
            <source>{field} before: {base}. You entered: {mine}.</source>
            <translation>{field} قبل: {base}. ما أدخلته: {mine}.</translation>
        </message>
        <message>
            <source>Show {name} in the table</source>
            <translation>عرض {name} في الجدول</translation>
        </message>
        <message>
            <source>Use {number} (next free)</source>
            <translation>استخدام {number} (التالي المتاح)</translation>
        </message>
        <message>
            <source>Leave as it is</source>
            <translation>تركه كما هو</translation>
        </message>
        <message>
            <source>Send again what should still hold; nothing is done twice. What is not ticked is left as the server has it now.</source>
            <translation>أعد إرسال ما يجب أن يبقى ساريًا؛ لن يُنفَّذ شيء مرتين. وما لم يُحدَّد يبقى كما هو الآن على الخادم.</translation>
        </message>
        <message>
            <source>Changes that were lost</source>
            <translation>تغييرات فُقدت</translation>
        </message>
        <message>
            <source>Send again ({number})</source>
            <translation>إعادة الإرسال ({number})</translation>
        </message>
        <message>
            <source>Tick what is to be sent again.</source>
            <translation>حدد ما يجب إرساله من جديد.</translation>
        </message>
        <message>
            <source>Your decision is being saved.</source>
            <translation>يجري حفظ قرارك.</translation>
        </message>
        <message>
            <source>The server was restored from a backup and no longer has 1 change you made</source>
            <translation>استُعيد الخادم من نسخة احتياطية ولم يعد لديه تغيير واحد من تغييراتك</translation>
        </message>
        <message>
            <source>The server was restored from a backup and no longer has {number} changes you made</source>
            <translation>استُعيد الخادم من نسخة احتياطية ولم تعد لديه بعض تغييراتك، وعددها {number}</translation>
        </message>
        <message>
            <source>Discard this new user? Everything typed for this user is lost.</source>
            <translation>هل تريد تجاهل هذا المستخدم الجديد؟ سيضيع كل ما أُدخل له.</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>احتفاظ</translation>
        </message>
        <message>
            <source>Discard the new user</source>
            <translation>تجاهل المستخدم الجديد</translation>
        </message>
        <message>
            <source>Take all theirs</source>
            <translation>أخذ كل التغييرات الأخرى</translation>
        </message>
        <message>
            <source>Keep all mine</source>
            <translation>الاحتفاظ بكل تغييراتي</translation>
        </message>
        <message>
            <source>Save decision</source>
            <translation>حفظ القرار</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>حاول مرة أخرى</translation>
        </message>
        <message>
            <source>Create again</source>
            <translation>إنشاء من جديد</translation>
        </message>
        <message>
            <source>Open in the wizard</source>
            <translation>فتح في المعالج</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>تجاهل</translation>
        </message>
        <message>
            <source>Keep the user</source>
            <translation>الاحتفاظ بالمستخدم</translation>
        </message>
        <message>
            <source>Delete anyway</source>
            <translation>حذف على أي حال</translation>
        </message>
        <message>
            <source>Save and send</source>
            <translation>حفظ وإرسال</translation>
        </message>
        <message>
            <source>Everything stays as it is on the server; your change goes.</source>
            <translation>يبقى كل شيء على الخادم كما هو؛ ويُلغى تغييرك.</translation>
        </message>
        <message>
            <source>Your change is sent again, in place of theirs.</source>
            <translation>يُرسل تغييرك من جديد ويحل محل التغيير الآخر.</translation>
        </message>
        <message>
            <source>What stands here is sent.</source>
            <translation>يُرسل ما هو مكتوب هنا.</translation>
        </message>
        <message>
            <source>The same is sent again: what stood in its way may be gone.</source>
            <translation>يُرسل الشيء نفسه من جديد: ربما زال ما كان يمنعه.</translation>
        </message>
        <message>
            <source>A new user is made with all that is known of this one.</source>
            <translation>يُنشأ مستخدم جديد بكل ما هو معروف عن هذا المستخدم.</translation>
        </message>
        <message>
            <source>Go through all that was typed, with the server’s words.</source>
            <translation>مراجعة كل ما أُدخل، مع توضيح الخادم.</translation>
        </message>
        <message>
            <source>Your change goes; nothing is sent.</source>
            <translation>يُلغى تغييرك؛ ولا يُرسل شيء.</translation>
        </message>
        <message>
            <source>Everything typed for this user is lost.</source>
            <translation>يضيع كل ما أُدخل لهذا المستخدم.</translation>
        </message>
        <message>
            <source>{name}: theirs stays.</source>
            <translation>{name}: يبقى التغيير الآخر.</translation>
        </message>
        <message>
            <source>{name}: yours is sent again.</source>
            <translation>{name}: يُرسل تغييرك من جديد.</translation>
        </message>
        <message>
            <source>{name}: your decision is sent.</source>
            <translation>{name}: يُرسل قرارك.</translation>
        </message>
        <message>
            <source>{name}: it is sent again.</source>
            <translation>{name}: تجري إعادة الإرسال.</translation>
        </message>
        <message>
            <source>{name}: a new user is made.</source>
            <translation>{name}: يُنشأ مستخدم جديد.</translation>
        </message>
        <message>
            <source>{name}: your change is discarded.</source>
            <translation>{name}: تم تجاهل تغييرك.</translation>
        </message>
        <message>
            <source>Choose first: {number} fields are open.</source>
            <translation>اختر أولًا: عدد الحقول التي تنتظر قرارك {number}.</translation>
        </message>
        <message>
            <source>Choose first: 1 field is open.</source>
            <translation>اختر أولًا: حقل واحد ينتظر قرارك.</translation>
        </message>
        <message>
            <source>A rule forbids a value; it is said at the field.</source>
            <translation>تمنع إحدى القواعد قيمةً ما؛ السبب مكتوب عند الحقل.</translation>
        </message>
        <message>
            <source>Enter another value first; “Try again” sends the same.</source>
            <translation>أدخل قيمة أخرى أولًا؛ «حاول مرة أخرى» يرسل القيمة نفسها.</translation>
        </message>
        <message>
            <source>A new user</source>
            <translation>مستخدم جديد</translation>
        </message>
        <message>
            <source>Deleted meanwhile</source>
            <translation>حُذف في هذه الأثناء</translation>
        </message>
        <message>
            <source>Unknown outcome</source>
            <translation>نتيجة غير معروفة</translation>
        </message>
        <message>
            <source>Conflict</source>
            <translation>تعارض</translation>
        </message>
        <message>
            <source>Not accepted</source>
            <translation>غير مقبول</translation>
        </message>
        <message>
            <source>Held back</source>
            <translation>مؤجَّل</translation>
        </message>
        <message>
            <source>{change}: the server failed over it several times, so nobody knows yet whether it was done. Trying again does no harm.</source>
            <translation>{change}: فشل الخادم عدة مرات، لذا لا يُعرف بعد هل نُفّذ ذلك أم لا. لا ضرر من المحاولة مرة أخرى.</translation>
        </message>
        <message>
            <source>It waits for another change that was not accepted.</source>
            <translation>ينتظر تغييرًا آخر لم يُقبل.</translation>
        </message>
        <message>
            <source>{name}: {change}, {when}</source>
            <translation>{name}: {change}، {when}</translation>
        </message>
        <message>
            <source>{mine}; {theirs}.</source>
            <translation>{mine}؛ {theirs}.</translation>
        </message>
        <message>
            <source>somebody else changed the same</source>
            <translation>غيّر شخص آخر الشيء نفسه</translation>
        </message>
        <message>
            <source>{who} deleted the user {when}</source>
            <translation>حذف {who} المستخدم {when}</translation>
        </message>
        <message>
            <source>somebody deleted the user meanwhile</source>
            <translation>حذف شخص ما المستخدم في هذه الأثناء</translation>
        </message>
        <message>
            <source>You switched {field} on</source>
            <translation>لقد فعّلت {field}</translation>
        </message>
        <message>
            <source>You switched {field} off</source>
            <translation>لقد عطّلت {field}</translation>
        </message>
        <message>
            <source>You emptied {field}</source>
            <translation>لقد أفرغت {field}</translation>
        </message>
        <message>
            <source>You set {field} to {value}</source>
            <translation>لقد غيّرت {field} إلى {value}</translation>
        </message>
        <message>
            <source>{who} switched it on {when}</source>
            <translation>فعّل {who} ذلك {when}</translation>
        </message>
        <message>
            <source>{who} switched it off {when}</source>
            <translation>عطّل {who} ذلك {when}</translation>
        </message>
        <message>
            <source>{who} emptied it {when}</source>
            <translation>أفرغ {who} ذلك {when}</translation>
        </message>
        <message>
            <source>{who} set it to {value} {when}</source>
            <translation>غيّر {who} ذلك إلى {value} {when}</translation>
        </message>
        <message>
            <source>{who} sent another invite {when}</source>
            <translation>أرسل {who} دعوة أخرى {when}</translation>
        </message>
        <message>
            <source>{who} changed {field} {when}</source>
            <translation>غيّر {who} {field} {when}</translation>
        </message>
        <message>
            <source>your account, elsewhere,</source>
            <translation>حسابك من مكان آخر</translation>
        </message>
        <message>
            <source>somebody else</source>
            <translation>شخص آخر</translation>
        </message>
        <message>
            <source>at {time}</source>
            <translation>عند {time}</translation>
        </message>
        <message>
            <source>on {moment}</source>
            <translation>في {moment}</translation>
        </message>
        <message>
            <source>{change} ({fields})</source>
            <translation>{change} ({fields})</translation>
        </message>
        <message>
            <source>New user</source>
            <translation>مستخدم جديد</translation>
        </message>
        <message>
            <source>Change of the details</source>
            <translation>تغيير البيانات</translation>
        </message>
        <message>
            <source>Deleting the user</source>
            <translation>حذف المستخدم</translation>
        </message>
        <message>
            <source>Change of the application line</source>
            <translation>تغيير خط التطبيق</translation>
        </message>
        <message>
            <source>Removing the application line</source>
            <translation>إزالة خط التطبيق</translation>
        </message>
        <message>
            <source>Sending the invite</source>
            <translation>إرسال الدعوة</translation>
        </message>
        <message>
            <source>Revoking the invite</source>
            <translation>سحب الدعوة</translation>
        </message>
        <message>
            <source>Removing a device</source>
            <translation>إزالة جهاز</translation>
        </message>
        <message>
            <source>Taking back a change</source>
            <translation>التراجع عن تغيير</translation>
        </message>
        <message>
            <source>Voicemail</source>
            <translation>البريد الصوتي</translation>
        </message>
        <message>
            <source>External calls and caller IDs</source>
            <translation>المكالمات الخارجية ومعرّفات المتصل</translation>
        </message>
        <message>
            <source>Record on demand</source>
            <translation>التسجيل عند الطلب</translation>
        </message>
        <message>
            <source>1 later change of this user waits for this one</source>
            <translation>تغيير واحد لاحق لهذا المستخدم ينتظر هذا التغيير</translation>
        </message>
        <message>
            <source>{number} later changes of this user wait for this one</source>
            <translation>تغييرات لاحقة لهذا المستخدم تنتظر هذا التغيير: {number}</translation>
        </message>
        <message>
            <source>{change}, {when}</source>
            <translation>{change}، {when}</translation>
        </message>
        <message>
            <source>You added this user</source>
            <translation>لقد أضفت هذا المستخدم</translation>
        </message>
        <message>
            <source>You deleted this user</source>
            <translation>لقد حذفت هذا المستخدم</translation>
        </message>
        <message>
            <source>You removed the application line</source>
            <translation>لقد أزلت خط التطبيق</translation>
        </message>
        <message>
            <source>You changed the application line</source>
            <translation>لقد غيّرت خط التطبيق</translation>
        </message>
        <message>
            <source>You sent the invite</source>
            <translation>لقد أرسلت الدعوة</translation>
        </message>
        <message>
            <source>You revoked the invite</source>
            <translation>لقد سحبت الدعوة</translation>
        </message>
        <message>
            <source>You removed a device</source>
            <translation>لقد أزلت جهازًا</translation>
        </message>
        <message>
            <source>You took back a change</source>
            <translation>لقد تراجعت عن تغيير</translation>
        </message>
        <message>
            <source>You changed this user</source>
            <translation>لقد غيّرت هذا المستخدم</translation>
        </message>
        <message>
            <source>1 more field needs you.</source>
            <translation>حقل واحد آخر ينتظر قرارك.</translation>
        </message>
        <message>
            <source>{number} more fields need you.</source>
            <translation>حقول أخرى تنتظر قرارك: {number}.</translation>
        </message>
    </context>
    <context>
        <name>Copy</name>
        <message>
            <source>Copied the first {number} rows. To take all along, export them.</source>
            <translation>نُسخت أول {number} من الصفوف. لأخذها كلها، صدّرها.</translation>
        </message>
        <message>
            <source>Copied as a table.</source>
            <translation>نُسخ كجدول.</translation>
        </message>
        <message>
            <source>Copied {number} rows as a table.</source>
            <translation>الصفوف المنسوخة كجدول: {number}.</translation>
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
            <translation>التقرير</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>متابعة</translation>
        </message>
        <message>
            <source>Copy report</source>
            <translation>نسخ التقرير</translation>
        </message>
        <message>
            <source>Open log folder</source>
            <translation>فتح مجلد السجلات</translation>
        </message>
        <message>
            <source>Report a problem…</source>
            <translation>الإبلاغ عن مشكلة…</translation>
        </message>
    </context>
    <context>
        <name>DeleteUser</name>
        <message>
            <source>Delete {name}?</source>
            <translation>هل تريد حذف {name}؟</translation>
        </message>
        <message>
            <source>Delete user</source>
            <translation>حذف المستخدم</translation>
        </message>
        <message>
            <source>This goes with the user:</source>
            <translation>يُحذف مع المستخدم:</translation>
        </message>
        <message>
            <source>What goes</source>
            <translation>ما سيُحذف</translation>
        </message>
        <message>
            <source>Delete {name}</source>
            <translation>حذف {name}</translation>
        </message>
        <message>
            <source>The numbers are free afterwards. A deleted user can't be brought back.</source>
            <translation>تصبح الأرقام متاحة بعد ذلك. لا يمكن استعادة مستخدم محذوف.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>تجري القراءة…</translation>
        </message>
        <message>
            <source>This user was deleted meanwhile.</source>
            <translation>حُذف هذا المستخدم في هذه الأثناء.</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>يجري الحفظ…</translation>
        </message>
        <message>
            <source>The user's details</source>
            <translation>بيانات المستخدم</translation>
        </message>
        <message>
            <source>The application line with all its settings</source>
            <translation>خط التطبيق بكل إعداداته</translation>
        </message>
        <message>
            <source>DID number {value}: free for others</source>
            <translation>الرقم المباشر {value}: متاح للآخرين</translation>
        </message>
        <message>
            <source>Internal number {value}: free for others</source>
            <translation>الرقم الداخلي {value}: متاح للآخرين</translation>
        </message>
        <message>
            <source>Device {value}: signed out</source>
            <translation>الجهاز {value}: يُسجَّل خروجه</translation>
        </message>
        <message>
            <source>The invite to {value}: its code stops working</source>
            <translation>الدعوة المرسلة إلى {value}: لن يعمل رمزها</translation>
        </message>
        <message>
            <source>What was typed in the wizard and not saved yet</source>
            <translation>ما أُدخل في المعالج ولم يُحفظ بعد</translation>
        </message>
        <message>
            <source>Changes that the server has not taken yet</source>
            <translation>التغييرات التي لم يستلمها الخادم بعد</translation>
        </message>
    </context>
    <context>
        <name>Devices</name>
        <message>
            <source>Search devices</source>
            <translation>البحث في الأجهزة</translation>
        </message>
        <message>
            <source>Search users, devices and systems</source>
            <translation>البحث في المستخدمين والأجهزة والأنظمة</translation>
        </message>
        <message>
            <source>System</source>
            <translation>النظام</translation>
        </message>
        <message>
            <source>All systems</source>
            <translation>جميع الأنظمة</translation>
        </message>
        <message>
            <source>Permissions</source>
            <translation>الأذونات</translation>
        </message>
        <message>
            <source>All permissions</source>
            <translation>جميع الأذونات</translation>
        </message>
        <message>
            <source>Microphone refused</source>
            <translation>الميكروفون مرفوض</translation>
        </message>
        <message>
            <source>Notifications refused</source>
            <translation>الإشعارات مرفوضة</translation>
        </message>
        <message>
            <source>Go to user</source>
            <translation>الانتقال إلى المستخدم</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>إزالة…</translation>
        </message>
        <message>
            <source>Export as CSV…</source>
            <translation>تصدير بتنسيق CSV…</translation>
        </message>
        <message>
            <source>All devices</source>
            <translation>جميع الأجهزة</translation>
        </message>
        <message>
            <source>Devices</source>
            <translation>الأجهزة</translation>
        </message>
        <message>
            <source>{shown} of {number} devices</source>
            <translation>الأجهزة: {shown} من {number}</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>تجري القراءة…</translation>
        </message>
        <message>
            <source>No device fits. Change the search or the filters.</source>
            <translation>لا يوجد جهاز مطابق. غيّر البحث أو عوامل التصفية.</translation>
        </message>
        <message>
            <source>No device yet. A device appears here when the invite is used in the app.</source>
            <translation>لا توجد أجهزة بعد. يظهر الجهاز هنا عند استخدام الدعوة في التطبيق.</translation>
        </message>
        <message>
            <source>Select a device first.</source>
            <translation>حدد جهازًا أولًا.</translation>
        </message>
        <message>
            <source>There is nothing to export.</source>
            <translation>لا يوجد ما يمكن تصديره.</translation>
        </message>
        <message>
            <source>Remove {device} of {name}?</source>
            <translation>هل تريد إزالة {device} الخاص بالمستخدم {name}؟</translation>
        </message>
        <message>
            <source>The app on it is signed out and can't make calls any more. To use it again, the user needs a new invite.</source>
            <translation>يُسجَّل خروج التطبيق على هذا الجهاز ولا يمكنه إجراء مكالمات بعد ذلك. لاستخدامه من جديد يحتاج المستخدم إلى دعوة جديدة.</translation>
        </message>
        <message>
            <source>Remove {device}</source>
            <translation>إزالة {device}</translation>
        </message>
        <message>
            <source>Export as CSV</source>
            <translation>تصدير بتنسيق CSV</translation>
        </message>
        <message>
            <source>CSV files (*.csv)</source>
            <translation>ملفات CSV ‏(*.csv)</translation>
        </message>
        <message>
            <source>devices.csv</source>
            <translation>devices.csv</translation>
        </message>
        <message>
            <source>Saved as {path}.</source>
            <translation>تم الحفظ باسم {path}.</translation>
        </message>
        <message>
            <source>The file was not saved: {reason}. Choose another folder.</source>
            <translation>لم يُحفظ الملف: {reason}. اختر مجلدًا آخر.</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>الجهاز</translation>
        </message>
        <message>
            <source>OS</source>
            <translation>نظام التشغيل</translation>
        </message>
        <message>
            <source>App version</source>
            <translation>إصدار التطبيق</translation>
        </message>
        <message>
            <source>Created</source>
            <translation>تاريخ الإنشاء</translation>
        </message>
        <message>
            <source>Last seen</source>
            <translation>آخر ظهور</translation>
        </message>
        <message>
            <source>Microphone</source>
            <translation>الميكروفون</translation>
        </message>
        <message>
            <source>Push notifications</source>
            <translation>الإشعارات الفورية</translation>
        </message>
        <message>
            <source>State</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>Active</source>
            <translation>نشط</translation>
        </message>
        <message>
            <source>Setting up</source>
            <translation>قيد الإعداد</translation>
        </message>
        <message>
            <source>Allowed</source>
            <translation>مسموح</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>مرفوض</translation>
        </message>
        <message>
            <source>Not asked yet</source>
            <translation>لم يُسأل بعد</translation>
        </message>
        <message>
            <source>User</source>
            <translation>المستخدم</translation>
        </message>
        <message>
            <source>Devices of {name}</source>
            <translation>أجهزة {name}</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>This user was deleted meanwhile.</source>
            <translation>حُذف هذا المستخدم في هذه الأثناء.</translation>
        </message>
    </context>
    <context>
        <name>Dialogs</name>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Your role, {role}, may not do this.</source>
            <translation>دورك، {role}، لا يسمح بذلك.</translation>
        </message>
    </context>
    <context>
        <name>Drafts</name>
        <message>
            <source>Go on with it</source>
            <translation>متابعة العمل عليه</translation>
        </message>
        <message>
            <source>Discard…</source>
            <translation>تجاهل…</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>لاحقًا</translation>
        </message>
        <message>
            <source>Not finished last time: {name}.</source>
            <translation>لم يكتمل في المرة السابقة: {name}.</translation>
        </message>
        <message>
            <source>Not finished last time: {name}, and {more} more.</source>
            <translation>لم يكتمل في المرة السابقة: {name} و{more} غيره.</translation>
        </message>
        <message>
            <source>a new user</source>
            <translation>مستخدم جديد</translation>
        </message>
        <message>
            <source>Discard the draft of {name}?</source>
            <translation>هل تريد تجاهل مسودة {name}؟</translation>
        </message>
        <message>
            <source>What was typed and not saved goes.</source>
            <translation>سيضيع ما أُدخل ولم يُحفظ.</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>تجاهل</translation>
        </message>
    </context>
    <context>
        <name>Error</name>
        <message>
            <source>Something went wrong in this program.</source>
            <translation>حدث خطأ في هذا البرنامج.</translation>
        </message>
        <message>
            <source>What you saved and typed is kept.</source>
            <translation>يُحتفظ بما حفظته وأدخلته.</translation>
        </message>
        <message>
            <source>Try again. If it happens again, send the log file to your support.</source>
            <translation>حاول مرة أخرى. وإذا تكرر ذلك فأرسل ملف السجل إلى الدعم لديك.</translation>
        </message>
        <message>
            <source>The server can’t be reached.</source>
            <translation>يتعذر الوصول إلى الخادم.</translation>
        </message>
        <message>
            <source>You can go on working; changes wait here and are sent later.</source>
            <translation>يمكنك مواصلة العمل؛ تنتظر التغييرات هنا وتُرسل لاحقًا.</translation>
        </message>
        <message>
            <source>Check the network and the server address, then try again.</source>
            <translation>تحقق من الشبكة ومن عنوان الخادم ثم حاول مرة أخرى.</translation>
        </message>
        <message>
            <source>The server is busy.</source>
            <translation>الخادم مشغول.</translation>
        </message>
        <message>
            <source>Nothing is lost; it will be tried again.</source>
            <translation>لم يضع شيء؛ ستُعاد المحاولة.</translation>
        </message>
        <message>
            <source>Wait a moment, then try again.</source>
            <translation>انتظر لحظة ثم حاول مرة أخرى.</translation>
        </message>
        <message>
            <source>The server failed to answer properly.</source>
            <translation>لم يُجب الخادم بصورة صحيحة.</translation>
        </message>
        <message>
            <source>Your changes are kept here and will be tried again.</source>
            <translation>يُحتفظ بتغييراتك هنا وستُعاد المحاولة.</translation>
        </message>
        <message>
            <source>Try again later. If it stays so, tell whoever runs the server.</source>
            <translation>حاول لاحقًا. وإذا استمر ذلك فأخبر المسؤول عن الخادم.</translation>
        </message>
        <message>
            <source>There is no Phone Console server at this address.</source>
            <translation>لا يوجد خادم Phone Console على هذا العنوان.</translation>
        </message>
        <message>
            <source>Something else answered: a proxy, a login page or another program.</source>
            <translation>أجاب شيء آخر: خادم وكيل أو صفحة تسجيل دخول أو برنامج آخر.</translation>
        </message>
        <message>
            <source>Check the server address, or open a browser to sign in to the network.</source>
            <translation>تحقق من عنوان الخادم، أو افتح متصفحًا لتسجيل الدخول إلى الشبكة.</translation>
        </message>
        <message>
            <source>This profile belongs to another server.</source>
            <translation>هذا الملف الشخصي تابع لخادم آخر.</translation>
        </message>
        <message>
            <source>Nothing was sent, so that two accounts are never mixed up.</source>
            <translation>لم يُرسل شيء، كي لا يختلط حسابان أبدًا.</translation>
        </message>
        <message>
            <source>Enter the address used before, or start with another profile folder.</source>
            <translation>أدخل العنوان المستخدم سابقًا، أو ابدأ بمجلد ملف شخصي آخر.</translation>
        </message>
        <message>
            <source>The server’s certificate can’t be trusted.</source>
            <translation>لا يمكن الوثوق بشهادة الخادم.</translation>
        </message>
        <message>
            <source>Nothing was sent: someone could be listening in.</source>
            <translation>لم يُرسل شيء: قد يكون هناك من يتنصت.</translation>
        </message>
        <message>
            <source>Ask whoever runs the server for a valid certificate.</source>
            <translation>اطلب شهادة صالحة من المسؤول عن الخادم.</translation>
        </message>
        <message>
            <source>This is not a server address.</source>
            <translation>هذا ليس عنوان خادم.</translation>
        </message>
        <message>
            <source>It has a form like https://phone.example.com and must start with https.</source>
            <translation>يكون العنوان على شكل https://phone.example.com ويجب أن يبدأ بـ https.</translation>
        </message>
        <message>
            <source>Correct the server address.</source>
            <translation>صحّح عنوان الخادم.</translation>
        </message>
        <message>
            <source>The e-mail or the password is wrong.</source>
            <translation>البريد الإلكتروني أو كلمة المرور غير صحيحة.</translation>
        </message>
        <message>
            <source>You are not signed in.</source>
            <translation>لم تسجّل الدخول.</translation>
        </message>
        <message>
            <source>Check both and try again.</source>
            <translation>تحقق منهما وحاول مرة أخرى.</translation>
        </message>
        <message>
            <source>Too many tries to sign in.</source>
            <translation>محاولات تسجيل دخول كثيرة.</translation>
        </message>
        <message>
            <source>The server slows down sign-in for a while to keep others out.</source>
            <translation>يبطئ الخادم تسجيل الدخول بعض الوقت لإبعاد الغرباء.</translation>
        </message>
        <message>
            <source>Wait {seconds} seconds, then try again.</source>
            <translation>انتظر {seconds} ثانية ثم حاول مرة أخرى.</translation>
        </message>
        <message>
            <source>Your session has ended.</source>
            <translation>انتهت جلستك.</translation>
        </message>
        <message>
            <source>Changes that were not sent yet wait here.</source>
            <translation>التغييرات التي لم تُرسل بعد تنتظر هنا.</translation>
        </message>
        <message>
            <source>Sign in again to send them.</source>
            <translation>سجّل الدخول مرة أخرى لإرسالها.</translation>
        </message>
        <message>
            <source>This program and the server do not fit together.</source>
            <translation>هذا البرنامج والخادم غير متوافقين.</translation>
        </message>
        <message>
            <source>You can look, and your changes are kept, but nothing is sent.</source>
            <translation>يمكنك الاطلاع، ويُحتفظ بتغييراتك، لكن لا يُرسل شيء.</translation>
        </message>
        <message>
            <source>Update the {side}.</source>
            <translation>حدّث {side}.</translation>
        </message>
        <message>
            <source>The server did not accept this.</source>
            <translation>لم يقبل الخادم ذلك.</translation>
        </message>
        <message>
            <source>{detail}</source>
            <translation>{detail}</translation>
        </message>
        <message>
            <source>Correct it and try again.</source>
            <translation>صحّحه وحاول مرة أخرى.</translation>
        </message>
        <message>
            <source>The server asks for a full download.</source>
            <translation>يطلب الخادم تنزيلًا كاملًا.</translation>
        </message>
        <message>
            <source>It takes a moment; changes that were not sent yet stay.</source>
            <translation>يستغرق ذلك لحظة؛ تبقى التغييرات التي لم تُرسل بعد.</translation>
        </message>
        <message>
            <source>There is nothing to do.</source>
            <translation>لا يوجد ما يجب فعله.</translation>
        </message>
        <message>
            <source>The server no longer lists {count} of {total} users.</source>
            <translation>لم يعد الخادم يدرج {count} من أصل {total} من المستخدمين.</translation>
        </message>
        <message>
            <source>They are still shown: so many at once may be a mistake on the server.</source>
            <translation>ما زالوا معروضين: قد يكون هذا العدد دفعة واحدة خطأً في الخادم.</translation>
        </message>
        <message>
            <source>Ask whoever runs the server; then remove them here or go on as it is.</source>
            <translation>اسأل المسؤول عن الخادم؛ ثم أزلهم هنا أو اترك الأمر كما هو.</translation>
        </message>
        <message>
            <source>The keyring of this computer can’t be used.</source>
            <translation>لا يمكن استخدام سلسلة المفاتيح في هذا الكمبيوتر.</translation>
        </message>
        <message>
            <source>It keeps the key of your local data, which is always encrypted.</source>
            <translation>تحتفظ بمفتاح بياناتك المحلية المشفّرة دائمًا.</translation>
        </message>
        <message>
            <source>Unlock the keyring and try again, or use a passphrase instead.</source>
            <translation>افتح قفل سلسلة المفاتيح وحاول مرة أخرى، أو استخدم عبارة مرور بدلًا منها.</translation>
        </message>
        <message>
            <source>This passphrase does not open your local data.</source>
            <translation>لا تفتح عبارة المرور هذه بياناتك المحلية.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>لم يتغير شيء.</translation>
        </message>
        <message>
            <source>Try again; capital and small letters matter.</source>
            <translation>حاول مرة أخرى؛ انتبه إلى الأحرف الكبيرة والصغيرة.</translation>
        </message>
        <message>
            <source>Your local data is damaged and can’t be read.</source>
            <translation>بياناتك المحلية تالفة ولا يمكن قراءتها.</translation>
        </message>
        <message>
            <source>Users are on the server; only what was not sent yet is at risk.</source>
            <translation>المستخدمون محفوظون على الخادم؛ والمهدد هو ما لم يُرسل بعد فقط.</translation>
        </message>
        <message>
            <source>Start this program again: it repairs this, and downloads the users again.</source>
            <translation>شغّل هذا البرنامج مرة أخرى: سيصلح ذلك وينزّل المستخدمين من جديد.</translation>
        </message>
        <message>
            <source>This profile was written by a newer version of this program.</source>
            <translation>كُتب هذا الملف الشخصي بإصدار أحدث من هذا البرنامج.</translation>
        </message>
        <message>
            <source>Opening it with this version could lose something, so it stays closed.</source>
            <translation>قد يؤدي فتحه بهذا الإصدار إلى فقدان شيء، لذا يبقى مغلقًا.</translation>
        </message>
        <message>
            <source>Update this program, or start it with another profile folder.</source>
            <translation>حدّث هذا البرنامج، أو شغّله بمجلد ملف شخصي آخر.</translation>
        </message>
        <message>
            <source>The disk is full.</source>
            <translation>القرص ممتلئ.</translation>
        </message>
        <message>
            <source>The last change could not be saved; what you typed is still here.</source>
            <translation>تعذر حفظ التغيير الأخير؛ وما أدخلته لا يزال هنا.</translation>
        </message>
        <message>
            <source>Free some space, then save again.</source>
            <translation>وفّر بعض المساحة ثم احفظ مرة أخرى.</translation>
        </message>
        <message>
            <source>The profile folder can’t be written.</source>
            <translation>تتعذر الكتابة في مجلد الملف الشخصي.</translation>
        </message>
        <message>
            <source>Nothing can be saved there; what you typed is still here.</source>
            <translation>لا يمكن حفظ شيء هناك؛ وما أدخلته لا يزال هنا.</translation>
        </message>
        <message>
            <source>Allow writing to the folder, or start with another profile folder.</source>
            <translation>اسمح بالكتابة في المجلد، أو ابدأ بمجلد ملف شخصي آخر.</translation>
        </message>
        <message>
            <source>This profile is open in another window or program.</source>
            <translation>هذا الملف الشخصي مفتوح في نافذة أخرى أو برنامج آخر.</translation>
        </message>
        <message>
            <source>Two at once could overwrite each other, so this one stays closed.</source>
            <translation>قد يكتب كل منهما فوق الآخر، لذا يبقى هذا مغلقًا.</translation>
        </message>
        <message>
            <source>Use the other window, or start with another profile folder.</source>
            <translation>استخدم النافذة الأخرى، أو ابدأ بمجلد ملف شخصي آخر.</translation>
        </message>
        <message>
            <source>A draft is open that can’t be kept on this computer now.</source>
            <translation>هناك مسودة مفتوحة لا يمكن الاحتفاظ بها على هذا الكمبيوتر الآن.</translation>
        </message>
        <message>
            <source>Nobody else was signed in, so nothing that you typed is lost.</source>
            <translation>لم يُسجَّل دخول أي شخص آخر، لذا لم يضع شيء مما أدخلته.</translation>
        </message>
        <message>
            <source>Save or close the draft first, then sign in again.</source>
            <translation>احفظ المسودة أو أغلقها أولًا، ثم سجّل الدخول مرة أخرى.</translation>
        </message>
        <message>
            <source>The demo’s own server did not start.</source>
            <translation>لم يبدأ خادم العرض التوضيحي.</translation>
        </message>
        <message>
            <source>The demo can’t be shown: {detail}</source>
            <translation>يتعذر تقديم العرض التوضيحي: {detail}</translation>
        </message>
        <message>
            <source>Try again. The log file says more.</source>
            <translation>حاول مرة أخرى. تجد المزيد في ملف السجل.</translation>
        </message>
        <message>
            <source>The file could not be opened: {reason}.</source>
            <translation>تعذّر فتح الملف: {reason}.</translation>
        </message>
        <message>
            <source>Nothing was imported.</source>
            <translation>لم يُستورد شيء.</translation>
        </message>
        <message>
            <source>Close it in other programs, or choose another file.</source>
            <translation>أغلقه في البرامج الأخرى، أو اختر ملفًا آخر.</translation>
        </message>
        <message>
            <source>The file was not saved: {reason}.</source>
            <translation>لم يُحفظ الملف: {reason}.</translation>
        </message>
        <message>
            <source>A file that was there before is unchanged.</source>
            <translation>الملف الذي كان موجودًا لم يتغيّر.</translation>
        </message>
        <message>
            <source>Choose another folder.</source>
            <translation>اختر مجلدًا آخر.</translation>
        </message>
        <message>
            <source>There is no table of text in this file.</source>
            <translation>لا يوجد جدول نصي في هذا الملف.</translation>
        </message>
        <message>
            <source>Save the list as CSV in its program, then choose that.</source>
            <translation>احفظ القائمة بصيغة CSV في برنامجها، ثم اختر ذلك الملف.</translation>
        </message>
        <message>
            <source>The file is larger than {longest} MB.</source>
            <translation>الملف أكبر من {longest} ميغابايت.</translation>
        </message>
        <message>
            <source>Choose a list of people, or cut it into several files.</source>
            <translation>اختر قائمة أشخاص، أو قسّمها إلى عدة ملفات.</translation>
        </message>
        <message>
            <source>The file is not written in {encoding}.</source>
            <translation>الملف غير مكتوب بترميز {encoding}.</translation>
        </message>
        <message>
            <source>Choose another encoding.</source>
            <translation>اختر ترميزًا آخر.</translation>
        </message>
        <message>
            <source>Line {line} begins a quoted cell that does not end.</source>
            <translation>في السطر {line} تبدأ خلية بين علامتي اقتباس ولا تنتهي.</translation>
        </message>
        <message>
            <source>Correct that line, or choose another delimiter.</source>
            <translation>صحّح هذا السطر، أو اختر فاصلًا آخر.</translation>
        </message>
        <message>
            <source>The import was stopped.</source>
            <translation>أُوقف الاستيراد.</translation>
        </message>
        <message>
            <source>Nothing of it was kept; all users are as before.</source>
            <translation>لم يُحتفظ بشيء منه؛ كل المستخدمين كما كانوا.</translation>
        </message>
        <message>
            <source>Import again when you like.</source>
            <translation>استورد مجددًا متى شئت.</translation>
        </message>
        <message>
            <source>server</source>
            <translation>الخادم</translation>
        </message>
        <message>
            <source>program on this computer</source>
            <translation>البرنامج على هذا الكمبيوتر</translation>
        </message>
    </context>
    <context>
        <name>Export</name>
        <message numerus="yes">
            <source>%n user(s) saved</source>
            <translation>
                <numerusform>لم يُحفظ أي مستخدم (%n)</numerusform>
                <numerusform>حُفظ مستخدم واحد (%n)</numerusform>
                <numerusform>حُفظ مستخدمان (%n)</numerusform>
                <numerusform>حُفظ %n مستخدمين</numerusform>
                <numerusform>حُفظ %n مستخدمًا</numerusform>
                <numerusform>حُفظ %n مستخدم</numerusform>
            </translation>
        </message>
        <message>
            <source>Export as CSV</source>
            <translation>تصدير بصيغة CSV</translation>
        </message>
        <message>
            <source>Which users?</source>
            <translation>أي مستخدمين؟</translation>
        </message>
        <message>
            <source>A search or filter hides some of them now.</source>
            <translation>يُخفي بحث أو مرشّح بعضهم الآن.</translation>
        </message>
        <message numerus="yes">
            <source>%n listed</source>
            <translation>
                <numerusform>المعروضون: %n</numerusform>
                <numerusform>المعروض: %n</numerusform>
                <numerusform>المعروضان: %n</numerusform>
                <numerusform>المعروضون: %n</numerusform>
                <numerusform>المعروضون: %n</numerusform>
                <numerusform>المعروضون: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>All %n</source>
            <translation>
                <numerusform>الكل: %n</numerusform>
                <numerusform>الكل: %n</numerusform>
                <numerusform>الكل: %n</numerusform>
                <numerusform>الكل: %n</numerusform>
                <numerusform>الكل: %n</numerusform>
                <numerusform>الكل: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>CSV files (*.csv)</source>
            <translation>ملفات CSV (*.csv)</translation>
        </message>
        <message>
            <source>users.csv</source>
            <translation>users.csv</translation>
        </message>
    </context>
    <context>
        <name>Field</name>
        <message>
            <source>First name</source>
            <translation>الاسم الأول</translation>
        </message>
        <message>
            <source>Last name</source>
            <translation>اسم العائلة</translation>
        </message>
        <message>
            <source>Department</source>
            <translation>القسم</translation>
        </message>
        <message>
            <source>Job title</source>
            <translation>المسمى الوظيفي</translation>
        </message>
        <message>
            <source>Time schedule</source>
            <translation>الجدول الزمني</translation>
        </message>
        <message>
            <source>Email</source>
            <translation>البريد الإلكتروني</translation>
        </message>
        <message>
            <source>DID number</source>
            <translation>الرقم المباشر</translation>
        </message>
        <message>
            <source>Internal number</source>
            <translation>الرقم الداخلي</translation>
        </message>
        <message>
            <source>When unavailable</source>
            <translation>عند عدم التوفر</translation>
        </message>
        <message>
            <source>Voicemail audio</source>
            <translation>إعلان البريد الصوتي</translation>
        </message>
        <message>
            <source>Voicemail e-mail</source>
            <translation>البريد الإلكتروني للبريد الصوتي</translation>
        </message>
        <message>
            <source>Enable external outbound calls</source>
            <translation>السماح بالمكالمات الصادرة الخارجية</translation>
        </message>
        <message>
            <source>Caller IDs</source>
            <translation>معرّفات المتصل</translation>
        </message>
        <message>
            <source>Internal caller ID</source>
            <translation>معرّف المتصل الداخلي</translation>
        </message>
        <message>
            <source>Internal announcement</source>
            <translation>الإعلان الداخلي</translation>
        </message>
        <message>
            <source>External announcement</source>
            <translation>الإعلان الخارجي</translation>
        </message>
        <message>
            <source>Delivery methods</source>
            <translation>طرق التسليم</translation>
        </message>
        <message>
            <source>Record inbound internal calls</source>
            <translation>تسجيل المكالمات الواردة الداخلية</translation>
        </message>
        <message>
            <source>Record inbound external calls</source>
            <translation>تسجيل المكالمات الواردة الخارجية</translation>
        </message>
        <message>
            <source>Record outbound internal calls</source>
            <translation>تسجيل المكالمات الصادرة الداخلية</translation>
        </message>
        <message>
            <source>Record outbound external calls</source>
            <translation>تسجيل المكالمات الصادرة الخارجية</translation>
        </message>
        <message>
            <source>Record on demand</source>
            <translation>التسجيل عند الطلب</translation>
        </message>
        <message>
            <source>Dialing feature code</source>
            <translation>رمز ميزة الاتصال</translation>
        </message>
    </context>
    <context>
        <name>FieldPhrase</name>
        <message>
            <source>the first name</source>
            <translation>الاسم الأول</translation>
        </message>
        <message>
            <source>the last name</source>
            <translation>اسم العائلة</translation>
        </message>
        <message>
            <source>the department</source>
            <translation>القسم</translation>
        </message>
        <message>
            <source>the job title</source>
            <translation>المسمى الوظيفي</translation>
        </message>
        <message>
            <source>the time schedule</source>
            <translation>الجدول الزمني</translation>
        </message>
        <message>
            <source>the e-mail address</source>
            <translation>عنوان البريد الإلكتروني</translation>
        </message>
        <message>
            <source>the DID number</source>
            <translation>الرقم المباشر</translation>
        </message>
        <message>
            <source>the internal number</source>
            <translation>الرقم الداخلي</translation>
        </message>
        <message>
            <source>“When unavailable”</source>
            <translation>«عند عدم التوفر»</translation>
        </message>
        <message>
            <source>the voicemail audio</source>
            <translation>إعلان البريد الصوتي</translation>
        </message>
        <message>
            <source>the voicemail e-mail</source>
            <translation>البريد الإلكتروني للبريد الصوتي</translation>
        </message>
        <message>
            <source>external outbound calls</source>
            <translation>المكالمات الصادرة الخارجية</translation>
        </message>
        <message>
            <source>the caller IDs</source>
            <translation>معرّفات المتصل</translation>
        </message>
        <message>
            <source>the internal caller ID</source>
            <translation>معرّف المتصل الداخلي</translation>
        </message>
        <message>
            <source>the internal announcement</source>
            <translation>الإعلان الداخلي</translation>
        </message>
        <message>
            <source>the external announcement</source>
            <translation>الإعلان الخارجي</translation>
        </message>
        <message>
            <source>the delivery methods</source>
            <translation>طرق التسليم</translation>
        </message>
        <message>
            <source>recording of inbound internal calls</source>
            <translation>تسجيل المكالمات الواردة الداخلية</translation>
        </message>
        <message>
            <source>recording of inbound external calls</source>
            <translation>تسجيل المكالمات الواردة الخارجية</translation>
        </message>
        <message>
            <source>recording of outbound internal calls</source>
            <translation>تسجيل المكالمات الصادرة الداخلية</translation>
        </message>
        <message>
            <source>recording of outbound external calls</source>
            <translation>تسجيل المكالمات الصادرة الخارجية</translation>
        </message>
        <message>
            <source>recording on demand</source>
            <translation>التسجيل عند الطلب</translation>
        </message>
        <message>
            <source>the dialing feature code</source>
            <translation>رمز ميزة الاتصال</translation>
        </message>
    </context>
    <context>
        <name>Forms</name>
        <message>
            <source>Warning: {words}</source>
            <translation>تحذير: {words}</translation>
        </message>
    </context>
    <context>
        <name>History</name>
        <message>
            <source>Put back…</source>
            <translation>إرجاع…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>تصدير…</translation>
        </message>
        <message>
            <source>There is nothing to export.</source>
            <translation>لا يوجد ما يمكن تصديره.</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>جارٍ القراءة…</translation>
        </message>
        <message>
            <source>The history is kept by the server: it shows when that is reached.</source>
            <translation>يحتفظ الخادم بالسجل: يظهر عند الاتصال به.</translation>
        </message>
        <message>
            <source>No change is known that fits.</source>
            <translation>لا يُعرف أي تغيير مطابق.</translation>
        </message>
        <message>
            <source>Select a change first.</source>
            <translation>حدّد تغييرًا أولًا.</translation>
        </message>
        <message>
            <source>This change has no former value that could be put back.</source>
            <translation>ليس لهذا التغيير قيمة سابقة يمكن إرجاعها.</translation>
        </message>
        <message>
            <source>Put back what {name} had before this change?</source>
            <translation>هل تريد إرجاع ما كان لدى {name} قبل هذا التغيير؟</translation>
        </message>
        <message>
            <source>Put back</source>
            <translation>إرجاع</translation>
        </message>
        <message>
            <source>Put back. You can undo it with Undo.</source>
            <translation>تم الإرجاع. يمكنك التراجع عنه بالأمر «تراجع».</translation>
        </message>
        <message>
            <source>Export the history</source>
            <translation>تصدير السجل</translation>
        </message>
        <message>
            <source>History of {name}</source>
            <translation>سجل {name}</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>History</source>
            <translation>السجل</translation>
        </message>
        <message>
            <source>Exported to {path}.</source>
            <translation>صُدّر إلى {path}.</translation>
        </message>
        <message>
            <source>Search the history</source>
            <translation>البحث في السجل</translation>
        </message>
        <message>
            <source>Search names and values</source>
            <translation>البحث عن أسماء وقيم</translation>
        </message>
        <message>
            <source>Kind of change</source>
            <translation>نوع التغيير</translation>
        </message>
        <message>
            <source>All changes</source>
            <translation>كل التغييرات</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>البيانات</translation>
        </message>
        <message>
            <source>Application line</source>
            <translation>خط التطبيق</translation>
        </message>
        <message>
            <source>Invites</source>
            <translation>الدعوات</translation>
        </message>
        <message>
            <source>Devices</source>
            <translation>الأجهزة</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>التغييرات</translation>
        </message>
        <message>
            <source>User created</source>
            <translation>أُنشئ المستخدم</translation>
        </message>
        <message>
            <source>Details changed</source>
            <translation>تغيّرت البيانات</translation>
        </message>
        <message>
            <source>User deleted</source>
            <translation>حُذف المستخدم</translation>
        </message>
        <message>
            <source>Application line changed</source>
            <translation>تغيّر خط التطبيق</translation>
        </message>
        <message>
            <source>Application line removed</source>
            <translation>أُزيل خط التطبيق</translation>
        </message>
        <message>
            <source>Invite asked for</source>
            <translation>طُلبت الدعوة</translation>
        </message>
        <message>
            <source>Invite sent</source>
            <translation>أُرسلت الدعوة</translation>
        </message>
        <message>
            <source>Invite could not be sent</source>
            <translation>تعذّر إرسال الدعوة</translation>
        </message>
        <message>
            <source>Invite opened</source>
            <translation>فُتحت الدعوة</translation>
        </message>
        <message>
            <source>Invite revoked</source>
            <translation>سُحبت الدعوة</translation>
        </message>
        <message>
            <source>Invite expired</source>
            <translation>انتهت صلاحية الدعوة</translation>
        </message>
        <message>
            <source>Code shown on a screen</source>
            <translation>عُرض الرمز على شاشة</translation>
        </message>
        <message>
            <source>Invite redeemed</source>
            <translation>استُخدمت الدعوة</translation>
        </message>
        <message>
            <source>Device removed</source>
            <translation>أُزيل الجهاز</translation>
        </message>
        <message>
            <source>Settings of the account changed</source>
            <translation>تغيّرت إعدادات الحساب</translation>
        </message>
        <message>
            <source>Operator added</source>
            <translation>أُضيف مشغّل</translation>
        </message>
        <message>
            <source>Console</source>
            <translation>وحدة التحكم</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>الجهاز</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>الخادم</translation>
        </message>
        <message>
            <source>When</source>
            <translation>متى</translation>
        </message>
        <message>
            <source>User</source>
            <translation>المستخدم</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>من</translation>
        </message>
        <message>
            <source>From where</source>
            <translation>من أين</translation>
        </message>
        <message>
            <source>What</source>
            <translation>ماذا</translation>
        </message>
        <message>
            <source>Before and after</source>
            <translation>قبل وبعد</translation>
        </message>
        <message>
            <source>Done here and not sent yet: {what}.</source>
            <translation>أُنجز هنا ولم يُرسل بعد: {what}.</translation>
        </message>
        <message>
            <source>Invite</source>
            <translation>الدعوة</translation>
        </message>
    </context>
    <context>
        <name>Import</name>
        <message>
            <source>Show</source>
            <translation>عرض</translation>
        </message>
        <message>
            <source>All rows</source>
            <translation>كل الصفوف</translation>
        </message>
        <message>
            <source>Next problem</source>
            <translation>المشكلة التالية</translation>
        </message>
        <message>
            <source>Double-click a cell of the file, or press F2, to correct it here.</source>
            <translation>انقر نقرًا مزدوجًا على خلية من الملف، أو اضغط F2، لتصحيحها هنا.</translation>
        </message>
        <message>
            <source>No row has a problem.</source>
            <translation>لا توجد مشكلة في أي صف.</translation>
        </message>
        <message>
            <source>Rows of the file</source>
            <translation>صفوف الملف</translation>
        </message>
        <message>
            <source>Encoding</source>
            <translation>الترميز</translation>
        </message>
        <message>
            <source>Delimiter</source>
            <translation>الفاصل</translation>
        </message>
        <message>
            <source>Users who are there already</source>
            <translation>المستخدمون الموجودون من قبل</translation>
        </message>
        <message>
            <source>Update them</source>
            <translation>تحديثهم</translation>
        </message>
        <message>
            <source>Skip them</source>
            <translation>تخطّيهم</translation>
        </message>
        <message>
            <source>Report them as problems</source>
            <translation>الإبلاغ عنهم كمشكلات</translation>
        </message>
        <message>
            <source>Find them by</source>
            <translation>العثور عليهم حسب</translation>
        </message>
        <message>
            <source>ID, e-mail or internal number</source>
            <translation>المعرّف أو البريد أو الرقم الداخلي</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>البريد الإلكتروني</translation>
        </message>
        <message>
            <source>Internal number</source>
            <translation>الرقم الداخلي</translation>
        </message>
        <message>
            <source>ID in this console</source>
            <translation>المعرّف في هذا البرنامج</translation>
        </message>
        <message>
            <source>Send an invite to new users with an e-mail</source>
            <translation>إرسال دعوة إلى المستخدمين الجدد الذين لهم بريد</translation>
        </message>
        <message>
            <source>A blank cell keeps what is there; &lt;clear&gt; in a cell empties the field. Nothing changes before you have seen what would happen.</source>
            <translation>الخلية الفارغة تُبقي ما هو موجود؛ و&lt;clear&gt; في خلية يُفرغ الحقل. لا يتغيّر شيء قبل أن ترى ما الذي سيحدث.</translation>
        </message>
        <message>
            <source>{number} rows below the header.</source>
            <translation>الصفوف تحت العناوين: {number}.</translation>
        </message>
        <message>
            <source>It seems to come from {system}.</source>
            <translation>يبدو أنه من {system}.</translation>
        </message>
        <message>
            <source>Column {number}</source>
            <translation>العمود {number}</translation>
        </message>
        <message>
            <source>Import users from CSV</source>
            <translation>استيراد مستخدمين من CSV</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>التقدّم</translation>
        </message>
        <message>
            <source>Stop the import first, or let it end.</source>
            <translation>أوقف الاستيراد أولًا، أو دعه ينتهي.</translation>
        </message>
        <message>
            <source>Close without importing?</source>
            <translation>الإغلاق بلا استيراد؟</translation>
        </message>
        <message>
            <source>The cells that you corrected here are not kept.</source>
            <translation>لن يُحتفظ بالخلايا التي صحّحتها هنا.</translation>
        </message>
        <message>
            <source>Close without importing</source>
            <translation>الإغلاق بلا استيراد</translation>
        </message>
        <message>
            <source>Choose a CSV file</source>
            <translation>اختر ملف CSV</translation>
        </message>
        <message>
            <source>Files of this program, 3CX, Google Workspace, Microsoft Entra and Yeastar are recognised, and any other list of people with a header. You can also drop a file on the main window. Nothing changes before you have seen what would happen.</source>
            <translation>تُعرف ملفات هذا البرنامج و3CX وGoogle Workspace وMicrosoft Entra وYeastar، وكذلك أي قائمة أشخاص لها عناوين. يمكنك أيضًا إفلات ملف على النافذة الرئيسية. لا يتغيّر شيء قبل أن ترى ما الذي سيحدث.</translation>
        </message>
        <message>
            <source>Choose file…</source>
            <translation>اختيار ملف…</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>رجوع</translation>
        </message>
        <message>
            <source>See what would happen</source>
            <translation>عرض ما سيحدث</translation>
        </message>
        <message>
            <source>Save problems as CSV…</source>
            <translation>حفظ المشكلات بصيغة CSV…</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>استيراد</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>إيقاف</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message numerus="yes">
            <source>Import %n row(s)</source>
            <translation>
                <numerusform>لا صفوف للاستيراد (%n)</numerusform>
                <numerusform>استيراد صف واحد (%n)</numerusform>
                <numerusform>استيراد صفين (%n)</numerusform>
                <numerusform>استيراد %n صفوف</numerusform>
                <numerusform>استيراد %n صفًا</numerusform>
                <numerusform>استيراد %n صف</numerusform>
            </translation>
        </message>
        <message>
            <source>No row would change anything.</source>
            <translation>لن يغيّر أي صف شيئًا.</translation>
        </message>
        <message>
            <source>The corrected cells are being checked.</source>
            <translation>يجري فحص الخلايا المصحّحة.</translation>
        </message>
        <message>
            <source>File</source>
            <translation>الملف</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>جارٍ القراءة…</translation>
        </message>
        <message>
            <source>What would happen</source>
            <translation>ما الذي سيحدث</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>تم</translation>
        </message>
        <message>
            <source>Columns of the file</source>
            <translation>أعمدة الملف</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) imported</source>
            <translation>
                <numerusform>لم يُستورد أي صف (%n)</numerusform>
                <numerusform>استُورد صف واحد (%n)</numerusform>
                <numerusform>استُورد صفان (%n)</numerusform>
                <numerusform>استُورد %n صفوف</numerusform>
                <numerusform>استُورد %n صفًا</numerusform>
                <numerusform>استُورد %n صف</numerusform>
            </translation>
        </message>
        <message>
            <source>They are in the table, and are sent to the server now. Edit → Undo takes all of it back in one step.</source>
            <translation>إنها في الجدول وتُرسل الآن إلى الخادم. «تحرير ← تراجع» يعيد كل شيء بخطوة واحدة.</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) with problems were left out.</source>
            <translation>
                <numerusform>لم يُترك أي صف به مشكلات (%n).</numerusform>
                <numerusform>تُرك صف واحد به مشكلات (%n).</numerusform>
                <numerusform>تُرك صفان بهما مشكلات (%n).</numerusform>
                <numerusform>تُركت %n صفوف بها مشكلات.</numerusform>
                <numerusform>تُرك %n صفًا به مشكلات.</numerusform>
                <numerusform>تُرك %n صف به مشكلات.</numerusform>
            </translation>
        </message>
        <message>
            <source>{done} of {total} rows</source>
            <translation>{done} من {total} من الصفوف</translation>
        </message>
        <message>
            <source>Lists of people (*.csv *.txt *.tsv)</source>
            <translation>قوائم أشخاص (*.csv *.txt *.tsv)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>كل الملفات (*)</translation>
        </message>
        <message>
            <source>Save problems as CSV</source>
            <translation>حفظ المشكلات بصيغة CSV</translation>
        </message>
        <message>
            <source>CSV files (*.csv)</source>
            <translation>ملفات CSV (*.csv)</translation>
        </message>
        <message>
            <source>problems.csv</source>
            <translation>problems.csv</translation>
        </message>
        <message>
            <source>Saved as {path}.</source>
            <translation>حُفظ باسم {path}.</translation>
        </message>
        <message>
            <source>“{value}” is neither yes nor no.</source>
            <translation>«{value}» ليست نعم ولا لا.</translation>
        </message>
        <message>
            <source>There is no “{value}” to choose for {label}, or more than one.</source>
            <translation>لا يوجد «{value}» للاختيار في {label}، أو يوجد أكثر من واحد.</translation>
        </message>
        <message>
            <source>Row {row} of the file has the same {label}.</source>
            <translation>الصف {row} من الملف له القيمة نفسها: {label}.</translation>
        </message>
        <message>
            <source>{holder} is there already.</source>
            <translation>{holder} موجود من قبل.</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>الصف</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>النتيجة</translation>
        </message>
        <message>
            <source>What happens</source>
            <translation>ما الذي يحدث</translation>
        </message>
        <message>
            <source>Adds {name}.</source>
            <translation>يضيف {name}.</translation>
        </message>
        <message>
            <source>Changes {name}: {changes}.</source>
            <translation>يغيّر {name}: {changes}.</translation>
        </message>
        <message>
            <source>{name} is there already; skipped.</source>
            <translation>{name} موجود من قبل؛ تم تخطّيه.</translation>
        </message>
        <message>
            <source>{name} stays as it is.</source>
            <translation>{name} يبقى كما هو.</translation>
        </message>
        <message>
            <source>and {number} more</source>
            <translation>و{number} أخرى</translation>
        </message>
        <message>
            <source>the application line is removed</source>
            <translation>يُزال خط التطبيق</translation>
        </message>
        <message>
            <source>an application line is added</source>
            <translation>يُضاف خط تطبيق</translation>
        </message>
        <message>
            <source>{label}: {before} → {after}</source>
            <translation>{label}: {before} ← {after}</translation>
        </message>
        <message>
            <source>+ New</source>
            <translation>+ جديد</translation>
        </message>
        <message>
            <source>✎ Change</source>
            <translation>✎ تغيير</translation>
        </message>
        <message>
            <source>= As it is</source>
            <translation>= كما هو</translation>
        </message>
        <message>
            <source>– Skipped</source>
            <translation>– متخطّى</translation>
        </message>
        <message>
            <source>✕ Problem</source>
            <translation>✕ مشكلة</translation>
        </message>
        <message>
            <source>Do not import</source>
            <translation>عدم الاستيراد</translation>
        </message>
        <message>
            <source>First and last name</source>
            <translation>الاسم الأول واسم العائلة</translation>
        </message>
        <message>
            <source>Has an application line (yes or no)</source>
            <translation>له خط تطبيق (نعم أو لا)</translation>
        </message>
        <message>
            <source>Windows 1250 (Central European)</source>
            <translation>Windows 1250 (أوروبا الوسطى)</translation>
        </message>
        <message>
            <source>Windows 1251 (Cyrillic)</source>
            <translation>Windows 1251 (سيريلي)</translation>
        </message>
        <message>
            <source>Windows 1252 (Western)</source>
            <translation>Windows 1252 (غربي)</translation>
        </message>
        <message>
            <source>Windows 1253 (Greek)</source>
            <translation>Windows 1253 (يوناني)</translation>
        </message>
        <message>
            <source>Windows 1254 (Turkish)</source>
            <translation>Windows 1254 (تركي)</translation>
        </message>
        <message>
            <source>Windows 1255 (Hebrew)</source>
            <translation>Windows 1255 (عبري)</translation>
        </message>
        <message>
            <source>Windows 1256 (Arabic)</source>
            <translation>Windows 1256 (عربي)</translation>
        </message>
        <message>
            <source>Windows 1257 (Baltic)</source>
            <translation>Windows 1257 (بلطيقي)</translation>
        </message>
        <message>
            <source>Windows 1258 (Vietnamese)</source>
            <translation>Windows 1258 (فيتنامي)</translation>
        </message>
        <message>
            <source>Windows 932 (Japanese)</source>
            <translation>Windows 932 (ياباني)</translation>
        </message>
        <message>
            <source>Windows 936 (Simplified Chinese)</source>
            <translation>Windows 936 (صيني مبسّط)</translation>
        </message>
        <message>
            <source>Windows 949 (Korean)</source>
            <translation>Windows 949 (كوري)</translation>
        </message>
        <message>
            <source>Windows 950 (Traditional Chinese)</source>
            <translation>Windows 950 (صيني تقليدي)</translation>
        </message>
        <message>
            <source>Comma</source>
            <translation>فاصلة</translation>
        </message>
        <message>
            <source>Semicolon</source>
            <translation>فاصلة منقوطة</translation>
        </message>
        <message>
            <source>Tab</source>
            <translation>علامة جدولة</translation>
        </message>
        <message>
            <source>Vertical bar</source>
            <translation>خط عمودي</translation>
        </message>
        <message>
            <source>{number} new</source>
            <translation>جديد: {number}</translation>
        </message>
        <message>
            <source>{number} to change</source>
            <translation>للتغيير: {number}</translation>
        </message>
        <message>
            <source>{number} as they are</source>
            <translation>كما هو: {number}</translation>
        </message>
        <message>
            <source>{number} skipped</source>
            <translation>متخطّى: {number}</translation>
        </message>
        <message>
            <source>{number} with problems</source>
            <translation>به مشكلات: {number}</translation>
        </message>
    </context>
    <context>
        <name>Invitation</name>
        <message>
            <source>Waiting to send</source>
            <translation>بانتظار الإرسال</translation>
        </message>
        <message>
            <source>Waiting to revoke</source>
            <translation>بانتظار السحب</translation>
        </message>
        <message>
            <source>Being sent</source>
            <translation>قيد الإرسال</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>أُرسلت</translation>
        </message>
        <message>
            <source>Opened</source>
            <translation>فُتحت</translation>
        </message>
        <message>
            <source>Being set up</source>
            <translation>قيد الإعداد</translation>
        </message>
        <message>
            <source>Completed</source>
            <translation>اكتملت</translation>
        </message>
        <message>
            <source>Expired</source>
            <translation>انتهت صلاحيتها</translation>
        </message>
        <message>
            <source>Revoked</source>
            <translation>سُحبت</translation>
        </message>
        <message>
            <source>Superseded</source>
            <translation>استُبدلت</translation>
        </message>
        <message>
            <source>Mail refused</source>
            <translation>رُفض البريد</translation>
        </message>
    </context>
    <context>
        <name>InvitePreview</name>
        <message>
            <source>Preview invite</source>
            <translation>معاينة الدعوة</translation>
        </message>
        <message>
            <source>Send Invite</source>
            <translation>إرسال الدعوة</translation>
        </message>
        <message>
            <source>Send invite</source>
            <translation>إرسال الدعوة</translation>
        </message>
        <message>
            <source>People</source>
            <translation>الأشخاص</translation>
        </message>
        <message>
            <source>E-mail as it will be sent</source>
            <translation>الرسالة كما ستُرسل</translation>
        </message>
        <message>
            <source>Text of the e-mail</source>
            <translation>نص الرسالة</translation>
        </message>
        <message>
            <source>Mail</source>
            <translation>الرسالة</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>النص</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>The invite can go after saving.</source>
            <translation>يمكن إرسال الدعوة بعد الحفظ.</translation>
        </message>
        <message>
            <source>There is no e-mail address.</source>
            <translation>لا يوجد عنوان بريد إلكتروني.</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>يجري الحفظ…</translation>
        </message>
        <message>
            <source>Expires on {moment} if it is sent now.</source>
            <translation>تنتهي صلاحيتها في {moment} إذا أُرسلت الآن.</translation>
        </message>
        <message>
            <source>The real code is made when the server sends it.</source>
            <translation>يُنشأ الرمز الفعلي عندما يرسلها الخادم.</translation>
        </message>
        <message>
            <source>The code sent before stops working: {names}.</source>
            <translation>لن يعمل الرمز المرسل سابقًا: {names}.</translation>
        </message>
        <message>
            <source>No invite, for want of an e-mail address: {names}.</source>
            <translation>لا دعوة لعدم وجود عنوان بريد إلكتروني: {names}.</translation>
        </message>
        <message>
            <source>It will be sent when the server is reached again.</source>
            <translation>ستُرسل عند الوصول إلى الخادم مرة أخرى.</translation>
        </message>
        <message>
            <source>From</source>
            <translation>من</translation>
        </message>
        <message>
            <source>To</source>
            <translation>إلى</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>الموضوع</translation>
        </message>
        <message>
            <source>{names} and {number} more</source>
            <translation>{names} و{number} غيرهم</translation>
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
            <translation>المستخدمون</translation>
        </message>
        <message>
            <source>Devices</source>
            <translation>الأجهزة</translation>
        </message>
        <message>
            <source>Needs attention</source>
            <translation>بانتظار قرارك</translation>
        </message>
        <message>
            <source>History</source>
            <translation>السجل</translation>
        </message>
    </context>
    <context>
        <name>Menu</name>
        <message>
            <source>&amp;User</source>
            <translation>&amp;مستخدم</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;تحرير</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;عرض</translation>
        </message>
        <message>
            <source>&amp;Console</source>
            <translation>&amp;وحدة التحكم</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>تع&amp;ليمات</translation>
        </message>
    </context>
    <context>
        <name>Merge</name>
        <message>
            <source>Show what changed</source>
            <translation>عرض التغييرات</translation>
        </message>
        <message>
            <source>Take over</source>
            <translation>تطبيق</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>ليس الآن</translation>
        </message>
        <message>
            <source>What you typed stays; the rest becomes what it is now.</source>
            <translation>يبقى ما أدخلته؛ ويصبح الباقي كما هو الآن.</translation>
        </message>
        <message>
            <source>This user was deleted meanwhile. What you typed is kept; after saving you can create the user again under Needs attention.</source>
            <translation>حُذف هذا المستخدم في هذه الأثناء. يُحتفظ بما أدخلته؛ وبعد الحفظ يمكنك إنشاء المستخدم من جديد ضمن «بانتظار قرارك».</translation>
        </message>
        <message>
            <source>{who} changed {fields} at {moment}.</source>
            <translation>غيّر {who} {fields} ({moment}).</translation>
        </message>
        <message>
            <source>{fields} changed meanwhile.</source>
            <translation>تغيّر في هذه الأثناء: {fields}.</translation>
        </message>
        <message>
            <source>You changed some of it, too: choose, then save.</source>
            <translation>لقد غيّرت بعضه أيضًا: اختر ثم احفظ.</translation>
        </message>
        <message>
            <source>{names} and {number} more</source>
            <translation>{names} و{number} غيرها</translation>
        </message>
        <message>
            <source>{names} and {last}</source>
            <translation>{names} و{last}</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>الحقل</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>قبل</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>تغييري</translation>
        </message>
        <message>
            <source>Theirs</source>
            <translation>التغيير الآخر</translation>
        </message>
        <message>
            <source>not touched here</source>
            <translation>لم يُغيَّر هنا</translation>
        </message>
        <message>
            <source>{field}, theirs: {value}</source>
            <translation>{field}، التغيير الآخر: {value}</translation>
        </message>
        <message>
            <source>{field}, mine: {value}</source>
            <translation>{field}، تغييري: {value}</translation>
        </message>
    </context>
    <context>
        <name>Navigation</name>
        <message>
            <source>Pages</source>
            <translation>الصفحات</translation>
        </message>
        <message>
            <source>{page}, {number}</source>
            <translation>{page}، {number}</translation>
        </message>
    </context>
    <context>
        <name>Notices</name>
        <message>
            <source>Invites to the app</source>
            <translation>الدعوات إلى التطبيق</translation>
        </message>
        <message>
            <source>The invite of {name} failed.</source>
            <translation>فشلت دعوة {name}.</translation>
        </message>
        <message>
            <source>{number} invites failed.</source>
            <translation>الدعوات الفاشلة: {number}.</translation>
        </message>
        <message>
            <source>{name} has set up the app.</source>
            <translation>أعدّ {name} التطبيق.</translation>
        </message>
        <message>
            <source>{number} people have set up the app.</source>
            <translation>عدد من أعدّوا التطبيق: {number}.</translation>
        </message>
    </context>
    <context>
        <name>Palette</name>
        <message>
            <source>Find anything</source>
            <translation>البحث عن أي شيء</translation>
        </message>
        <message>
            <source>Find an action or a user</source>
            <translation>العثور على إجراء أو مستخدم</translation>
        </message>
        <message>
            <source>Type what you want to do, a name or a number</source>
            <translation>اكتب ما تريد فعله، أو اسمًا أو رقمًا</translation>
        </message>
        <message>
            <source>Actions and users</source>
            <translation>الإجراءات والمستخدمون</translation>
        </message>
        <message>
            <source>Nothing fits. Try a part of a name, a number or another word.</source>
            <translation>لا شيء مطابق. جرّب جزءًا من اسم أو رقمًا أو كلمة أخرى.</translation>
        </message>
    </context>
    <context>
        <name>Paper</name>
        <message>
            <source>This text is missing. Install the program again to read it.</source>
            <translation>هذا النص مفقود. أعد تثبيت البرنامج لقراءته.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>رجوع</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
    </context>
    <context>
        <name>Problem</name>
        <message>
            <source>{label} is needed.</source>
            <translation>الحقل «{label}» مطلوب.</translation>
        </message>
        <message>
            <source>{label} has {length} characters; {longest} fit.</source>
            <translation>عدد أحرف «{label}» ‏{length}؛ الحد {longest}.</translation>
        </message>
        <message>
            <source>{label} contains a line break or another invisible character.</source>
            <translation>يحتوي «{label}» على سطر جديد أو حرف آخر غير مرئي.</translation>
        </message>
        <message>
            <source>This time schedule no longer exists.</source>
            <translation>لم يعد هذا الجدول الزمني موجودًا.</translation>
        </message>
        <message>
            <source>“{value}” is not an e-mail address. It needs a form like name@example.com.</source>
            <translation>«{value}» ليس عنوان بريد إلكتروني. يجب أن يكون على شكل name@example.com.</translation>
        </message>
        <message>
            <source>E-mail {value} belongs to {holder}.</source>
            <translation>البريد الإلكتروني {value} يخص {holder}.</translation>
        </message>
        <message>
            <source>An e-mail address is needed to send the invite.</source>
            <translation>يلزم عنوان بريد إلكتروني لإرسال الدعوة.</translation>
        </message>
        <message>
            <source>DID number {value} is not one of the account's.</source>
            <translation>الرقم المباشر {value} ليس من أرقام الحساب.</translation>
        </message>
        <message>
            <source>DID number {value} is not active.</source>
            <translation>الرقم المباشر {value} غير نشط.</translation>
        </message>
        <message>
            <source>DID number {value} belongs to {holder}.</source>
            <translation>الرقم المباشر {value} يخص {holder}.</translation>
        </message>
        <message>
            <source>“{value}” is not an internal number: it has 1 to 4 digits.</source>
            <translation>«{value}» ليس رقمًا داخليًا: يتكون من رقم واحد إلى 4 أرقام.</translation>
        </message>
        <message>
            <source>Internal number {value} belongs to {holder}.</source>
            <translation>الرقم الداخلي {value} يخص {holder}.</translation>
        </message>
        <message>
            <source>{value} is the feature code of {holder}.</source>
            <translation>{value} هو رمز ميزة {holder}.</translation>
        </message>
        <message>
            <source>{value} is an emergency number; people who dial it for help would reach a desk.</source>
            <translation>{value} رقم طوارئ؛ من يطلبه للنجدة سيصل إلى مكتب.</translation>
        </message>
        <message>
            <source>No internal number is free between {first} and {last}.</source>
            <translation>لا يوجد رقم داخلي متاح بين {first} و{last}.</translation>
        </message>
        <message>
            <source>Choose “Do nothing” or “Route to Voicemail”.</source>
            <translation>اختر «عدم فعل شيء» أو «التحويل إلى البريد الصوتي».</translation>
        </message>
        <message>
            <source>Route to Voicemail needs a voicemail audio; “System default” is one.</source>
            <translation>يحتاج «التحويل إلى البريد الصوتي» إلى إعلان صوتي؛ ويمكن أن يكون «افتراضي النظام».</translation>
        </message>
        <message>
            <source>Route to Voicemail needs an e-mail address for the messages.</source>
            <translation>يحتاج «التحويل إلى البريد الصوتي» إلى عنوان بريد إلكتروني للرسائل.</translation>
        </message>
        <message>
            <source>{label} is only used with Route to Voicemail.</source>
            <translation>لا يُستخدم «{label}» إلا مع «التحويل إلى البريد الصوتي».</translation>
        </message>
        <message>
            <source>The audio file of {label} no longer exists.</source>
            <translation>لم يعد الملف الصوتي للحقل «{label}» موجودًا.</translation>
        </message>
        <message>
            <source>External calls need at least one caller ID.</source>
            <translation>تحتاج المكالمات الخارجية إلى معرّف متصل واحد على الأقل.</translation>
        </message>
        <message>
            <source>Caller ID {value} is not one of the account's numbers.</source>
            <translation>معرّف المتصل {value} ليس من أرقام الحساب.</translation>
        </message>
        <message>
            <source>Caller ID {value} is not active.</source>
            <translation>معرّف المتصل {value} غير نشط.</translation>
        </message>
        <message>
            <source>Caller ID {value} is listed twice.</source>
            <translation>معرّف المتصل {value} مكرر في القائمة.</translation>
        </message>
        <message>
            <source>Nobody has the internal number {value}.</source>
            <translation>لا أحد لديه الرقم الداخلي {value}.</translation>
        </message>
        <message>
            <source>Calls will show {value}, which belongs to {holder}.</source>
            <translation>ستُظهر المكالمات {value}، وهو رقم يخص {holder}.</translation>
        </message>
        <message>
            <source>Recording needs at least one delivery method.</source>
            <translation>يحتاج التسجيل إلى طريقة تسليم واحدة على الأقل.</translation>
        </message>
        <message>
            <source>A chosen delivery method no longer exists.</source>
            <translation>لم تعد إحدى طرق التسليم المختارة موجودة.</translation>
        </message>
        <message>
            <source>“{value}” sends recordings by e-mail: about 7 MB an hour, and big mails bounce.</source>
            <translation>ترسل «{value}» التسجيلات بالبريد الإلكتروني: نحو 7 ميغابايت في الساعة، والرسائل الكبيرة تُرد.</translation>
        </message>
        <message>
            <source>Calls are recorded without an announcement; the law may require consent.</source>
            <translation>تُسجَّل المكالمات من دون إعلان؛ وقد يشترط القانون الموافقة.</translation>
        </message>
        <message>
            <source>Record on demand needs a dialing feature code.</source>
            <translation>يحتاج التسجيل عند الطلب إلى رمز ميزة الاتصال.</translation>
        </message>
        <message>
            <source>“{value}” is not a feature code: it is * or # and 1 to 4 digits.</source>
            <translation>«{value}» ليس رمز ميزة: يتكون من * أو # ثم رقم واحد إلى 4 أرقام.</translation>
        </message>
        <message>
            <source>{value} is already the feature code of {holder}.</source>
            <translation>{value} هو بالفعل رمز ميزة {holder}.</translation>
        </message>
        <message>
            <source>Without a DID number and an internal number, nobody can call this user.</source>
            <translation>من دون رقم مباشر أو رقم داخلي لا يستطيع أحد الاتصال بهذا المستخدم.</translation>
        </message>
        <message>
            <source>Your role, {role}, may not do this.</source>
            <translation>دورك، {role}، لا يسمح بذلك.</translation>
        </message>
        <message>
            <source>This change was already sent with another content. Save it again as a new one.</source>
            <translation>سبق إرسال هذا التغيير بمحتوى آخر. احفظه مرة أخرى كتغيير جديد.</translation>
        </message>
        <message>
            <source>The server does not know this kind of change. It may need an update.</source>
            <translation>لا يعرف الخادم هذا النوع من التغييرات. ربما يحتاج إلى تحديث.</translation>
        </message>
        <message>
            <source>The server does not know the field “{name}”.</source>
            <translation>لا يعرف الخادم الحقل «{name}».</translation>
        </message>
        <message>
            <source>{label} has a value of the wrong type.</source>
            <translation>قيمة «{label}» من نوع غير صحيح.</translation>
        </message>
        <message>
            <source>This user is not known to the server.</source>
            <translation>لا يعرف الخادم هذا المستخدم.</translation>
        </message>
        <message>
            <source>This user was deleted meanwhile.</source>
            <translation>حُذف هذا المستخدم في هذه الأثناء.</translation>
        </message>
        <message>
            <source>This user exists already.</source>
            <translation>هذا المستخدم موجود بالفعل.</translation>
        </message>
        <message>
            <source>This device is not known to the server.</source>
            <translation>لا يعرف الخادم هذا الجهاز.</translation>
        </message>
        <message>
            <source>It waits for another change that was not accepted.</source>
            <translation>ينتظر تغييرًا آخر لم يُقبل.</translation>
        </message>
        <message>
            <source>The e-mail or the password is wrong.</source>
            <translation>البريد الإلكتروني أو كلمة المرور غير صحيحة.</translation>
        </message>
        <message>
            <source>The session has ended. Sign in again.</source>
            <translation>انتهت الجلسة. سجّل الدخول مرة أخرى.</translation>
        </message>
        <message>
            <source>Too many tries. Wait {seconds} seconds, then try again.</source>
            <translation>محاولات كثيرة. انتظر {seconds} ثانية ثم حاول مرة أخرى.</translation>
        </message>
        <message>
            <source>The request is larger than the server accepts.</source>
            <translation>الطلب أكبر مما يقبله الخادم.</translation>
        </message>
        <message>
            <source>The request could not be read: {detail}</source>
            <translation>تعذرت قراءة الطلب: {detail}</translation>
        </message>
        <message>
            <source>The server asks for a full download before going on.</source>
            <translation>يطلب الخادم تنزيلًا كاملًا قبل المتابعة.</translation>
        </message>
        <message>
            <source>There is nothing at this address.</source>
            <translation>لا يوجد شيء على هذا العنوان.</translation>
        </message>
        <message>
            <source>The server failed. Your change is kept; it will be tried again.</source>
            <translation>فشل الخادم. يُحتفظ بتغييرك، وستُعاد المحاولة.</translation>
        </message>
        <message>
            <source>The server is busy. It will be tried again.</source>
            <translation>الخادم مشغول. ستُعاد المحاولة.</translation>
        </message>
        <message>
            <source>The server has no room left on its disk. Nothing is lost; it will be tried again. Whoever runs the server must make room.</source>
            <translation>لم تبق مساحة على قرص الخادم. لم يضع شيء؛ ستُعاد المحاولة. على المسؤول عن الخادم توفير مساحة.</translation>
        </message>
        <message>
            <source>This code is not valid. Check it, or ask for a new invite.</source>
            <translation>هذا الرمز غير صالح. تحقق منه أو اطلب دعوة جديدة.</translation>
        </message>
        <message>
            <source>The code has a typing mistake. Check it.</source>
            <translation>في الرمز خطأ كتابي. تحقق منه.</translation>
        </message>
        <message>
            <source>This invite has expired. Ask for a new one.</source>
            <translation>انتهت صلاحية هذه الدعوة. اطلب دعوة جديدة.</translation>
        </message>
        <message>
            <source>This invite was already used. Ask for a new one if it was not you.</source>
            <translation>سبق استخدام هذه الدعوة. اطلب دعوة جديدة إن لم تكن أنت من استخدمها.</translation>
        </message>
        <message>
            <source>This invite is no longer valid. Use the newest one, or ask for a new one.</source>
            <translation>لم تعد هذه الدعوة صالحة. استخدم الأحدث أو اطلب دعوة جديدة.</translation>
        </message>
        <message>
            <source>Too many wrong codes. Wait {seconds} seconds, or scan the QR code.</source>
            <translation>رموز خاطئة كثيرة. انتظر {seconds} ثانية أو امسح رمز QR.</translation>
        </message>
        <message>
            <source>Too many wrong tries ended this code. Scan the QR code or open the link of the invite, or ask for a new one.</source>
            <translation>بعد محاولات خاطئة كثيرة لم يعد هذا الرمز صالحًا. امسح رمز QR أو افتح رابط الدعوة أو اطلب دعوة جديدة.</translation>
        </message>
        <message>
            <source>The picture could not be read.</source>
            <translation>تعذرت قراءة الصورة.</translation>
        </message>
        <message>
            <source>Another step of the set-up comes first.</source>
            <translation>هناك خطوة أخرى من الإعداد يجب أن تسبق هذه.</translation>
        </message>
        <message>
            <source>Somebody in the office changed {label} meanwhile. Check it, then save again.</source>
            <translation>غيّر مكتبك «{label}» في هذه الأثناء. تحقق منه ثم احفظ مرة أخرى.</translation>
        </message>
        <message>
            <source>This user has no e-mail address.</source>
            <translation>ليس لهذا المستخدم عنوان بريد إلكتروني.</translation>
        </message>
        <message>
            <source>Console and server do not fit together. Update the {side}.</source>
            <translation>وحدة التحكم والخادم غير متوافقين. حدّث {side}.</translation>
        </message>
    </context>
    <context>
        <name>QrPicture</name>
        <message>
            <source>Drag it into a chat, or copy the picture.</source>
            <translation>اسحبه إلى محادثة، أو انسخ الصورة.</translation>
        </message>
        <message>
            <source>Copy picture</source>
            <translation>نسخ الصورة</translation>
        </message>
        <message>
            <source>invite.png</source>
            <translation>invite.png</translation>
        </message>
    </context>
    <context>
        <name>Report</name>
        <message>
            <source>Report a problem</source>
            <translation>الإبلاغ عن مشكلة</translation>
        </message>
        <message>
            <source>Save…</source>
            <translation>حفظ…</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>نسخ</translation>
        </message>
        <message>
            <source>What happened?</source>
            <translation>ماذا حدث؟</translation>
        </message>
        <message>
            <source>What did you do, and what came of it? It is saved as you write it.</source>
            <translation>ماذا فعلت، وماذا نتج عنه؟ يُحفظ كما تكتبه.</translation>
        </message>
        <message>
            <source>The report</source>
            <translation>التقرير</translation>
        </message>
        <message>
            <source>Collecting…</source>
            <translation>جارٍ الجمع…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Read it, save it, and send the file to your support. Names, e-mail addresses, numbers, codes and passwords were taken out. Nothing is sent by itself.</source>
            <translation>اقرأه واحفظه وأرسل الملف إلى فريق الدعم. أُزيلت الأسماء وعناوين البريد والأرقام والرموز وكلمات المرور. لا يُرسل شيء من تلقاء نفسه.</translation>
        </message>
        <message>
            <source>The report is there.</source>
            <translation>التقرير جاهز.</translation>
        </message>
        <message>
            <source>Copied.</source>
            <translation>تم النسخ.</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>حفظ التقرير</translation>
        </message>
        <message>
            <source>Zip archives (*.zip)</source>
            <translation>أرشيفات Zip (*.zip)</translation>
        </message>
        <message>
            <source>Texts (*.txt)</source>
            <translation>نصوص (*.txt)</translation>
        </message>
        <message>
            <source>phone-console-report.zip</source>
            <translation>phone-console-report.zip</translation>
        </message>
        <message>
            <source>Saved as {path}.</source>
            <translation>حُفظ باسم {path}.</translation>
        </message>
        <message>
            <source>The report was not saved: {reason}. Choose another folder.</source>
            <translation>لم يُحفظ التقرير: {reason}. اختر مجلدًا آخر.</translation>
        </message>
    </context>
    <context>
        <name>Role</name>
        <message>
            <source>Admin</source>
            <translation>مسؤول</translation>
        </message>
        <message>
            <source>Helpdesk</source>
            <translation>الدعم الفني</translation>
        </message>
        <message>
            <source>Auditor</source>
            <translation>مدقق</translation>
        </message>
    </context>
    <context>
        <name>Session</name>
        <message>
            <source>Sign out?</source>
            <translation>هل تريد تسجيل الخروج؟</translation>
        </message>
        <message>
            <source>The users are removed from this computer and fetched again at the next sign-in.</source>
            <translation>يُزال المستخدمون من هذا الكمبيوتر ويُجلبون مرة أخرى عند تسجيل الدخول التالي.</translation>
        </message>
        <message>
            <source>Sign out</source>
            <translation>تسجيل الخروج</translation>
        </message>
        <message>
            <source>Remove them here</source>
            <translation>إزالتهم هنا</translation>
        </message>
        <message>
            <source>{number} changes were not sent yet.</source>
            <translation>تغييرات لم تُرسل بعد: {number}.</translation>
        </message>
        <message>
            <source>1 change was not sent yet.</source>
            <translation>تغيير واحد لم يُرسل بعد.</translation>
        </message>
        <message>
            <source>Kept, they stay here encrypted and are sent after the next sign-in. Discarded, they are lost.</source>
            <translation>إذا احتفظت بها تبقى هنا مشفّرة وتُرسل بعد تسجيل الدخول التالي. وإذا تجاهلتها تضيع.</translation>
        </message>
        <message>
            <source>Keep and sign out</source>
            <translation>احتفاظ وتسجيل الخروج</translation>
        </message>
        <message>
            <source>Discard and sign out</source>
            <translation>تجاهل وتسجيل الخروج</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
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
            <translation>أوراق الدعوة</translation>
        </message>
        <message>
            <source>People</source>
            <translation>الأشخاص</translation>
        </message>
        <message>
            <source>Choose everybody</source>
            <translation>تحديد الجميع</translation>
        </message>
        <message>
            <source>Choose nobody</source>
            <translation>إلغاء تحديد الجميع</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>حفظ بتنسيق PDF…</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>طباعة…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>A page for each person, with a QR code and a text code of their own. Listed are people without an e-mail address who are not set up yet.</source>
            <translation>صفحة لكل شخص، عليها رمز QR ورمز نصي خاصان به. تضم القائمة من ليس لديهم عنوان بريد إلكتروني ولم يُعدّوا بعد.</translation>
        </message>
        <message>
            <source>Choose at least one person.</source>
            <translation>حدد شخصًا واحدًا على الأقل.</translation>
        </message>
        <message>
            <source>The server makes the codes…</source>
            <translation>ينشئ الخادم الرموز…</translation>
        </message>
        <message>
            <source>The code that is out stops working: {names}.</source>
            <translation>لن يعمل الرمز الحالي: {names}.</translation>
        </message>
        <message>
            <source>No sheet, since the server does not know them any more: {names}.</source>
            <translation>لا ورقة لأن الخادم لم يعد يعرفهم: {names}.</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>حفظ بتنسيق PDF</translation>
        </message>
        <message>
            <source>PDF documents (*.pdf)</source>
            <translation>مستندات PDF ‏(*.pdf)</translation>
        </message>
        <message>
            <source>invitations.pdf</source>
            <translation>invitations.pdf</translation>
        </message>
        <message>
            <source>Sent to the printer.</source>
            <translation>أُرسلت إلى الطابعة.</translation>
        </message>
        <message>
            <source>The printer did not take it. Check the printer, then print again.</source>
            <translation>لم تقبل الطابعة ذلك. تحقق من الطابعة ثم اطبع مرة أخرى.</translation>
        </message>
        <message>
            <source>Saved as {path}.</source>
            <translation>تم الحفظ باسم {path}.</translation>
        </message>
        <message>
            <source>The sheets were not saved: {reason}. Choose another folder.</source>
            <translation>لم تُحفظ الأوراق: {reason}. اختر مجلدًا آخر.</translation>
        </message>
        <message>
            <source>{names} and {number} more</source>
            <translation>{names} و{number} غيرهم</translation>
        </message>
    </context>
    <context>
        <name>Shortcuts</name>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>اختصارات لوحة المفاتيح</translation>
        </message>
        <message>
            <source>Search shortcuts</source>
            <translation>البحث في الاختصارات</translation>
        </message>
        <message>
            <source>Search an action or a key</source>
            <translation>البحث عن إجراء أو مفتاح</translation>
        </message>
        <message>
            <source>No shortcut fits. Every action is in Ctrl+K.</source>
            <translation>لا اختصار مطابق. كل الإجراءات في Ctrl+K.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Shortcuts</source>
            <translation>الاختصارات</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>الإجراء</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>المفاتيح</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>بحث</translation>
        </message>
        <message>
            <source>Open what is selected</source>
            <translation>فتح المحدّد</translation>
        </message>
        <message>
            <source>Menu of what is selected</source>
            <translation>قائمة المحدّد</translation>
        </message>
        <message>
            <source>Copy the selected rows as a table</source>
            <translation>نسخ الصفوف المحدّدة كجدول</translation>
        </message>
        <message>
            <source>Copy the selected rows with titles</source>
            <translation>نسخ الصفوف المحدّدة مع العناوين</translation>
        </message>
        <message>
            <source>Go to the next field</source>
            <translation>الانتقال إلى الحقل التالي</translation>
        </message>
        <message>
            <source>Go to the field before</source>
            <translation>الانتقال إلى الحقل السابق</translation>
        </message>
        <message>
            <source>Close a dialog; what was typed is kept</source>
            <translation>إغلاق مربع حوار؛ يبقى ما كُتب محفوظًا</translation>
        </message>
        <message>
            <source>In tables</source>
            <translation>في الجداول</translation>
        </message>
        <message>
            <source>Everywhere</source>
            <translation>في كل مكان</translation>
        </message>
    </context>
    <context>
        <name>ShowQr</name>
        <message>
            <source>Show QR</source>
            <translation>عرض رمز QR</translation>
        </message>
        <message>
            <source>Scan with the app of {name}</source>
            <translation>المسح بتطبيق {name}</translation>
        </message>
        <message>
            <source>Copy code</source>
            <translation>نسخ الرمز</translation>
        </message>
        <message>
            <source>Save as PNG</source>
            <translation>حفظ بتنسيق PNG</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>طباعة</translation>
        </message>
        <message>
            <source>New code</source>
            <translation>رمز جديد</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>This code has ended. Press “New code” for another one.</source>
            <translation>انتهى هذا الرمز. اضغط «رمز جديد» للحصول على غيره.</translation>
        </message>
        <message>
            <source>The server can't be reached, and only the server can make a code. Press “New code” when you are online again, or send the invite by e-mail: it waits.</source>
            <translation>يتعذر الوصول إلى الخادم، وهو وحده يستطيع إنشاء رمز. اضغط «رمز جديد» عند عودة الاتصال، أو أرسل الدعوة بالبريد الإلكتروني: ستنتظر.</translation>
        </message>
        <message>
            <source>Works for {minutes}:{seconds} more, once.</source>
            <translation>يصلح لمدة {minutes}:{seconds} أخرى، مرة واحدة.</translation>
        </message>
        <message>
            <source>Copied. It leaves the clipboard after a minute.</source>
            <translation>تم النسخ. يُزال من الحافظة بعد دقيقة.</translation>
        </message>
        <message>
            <source>PNG pictures (*.png)</source>
            <translation>صور PNG ‏(*.png)</translation>
        </message>
        <message>
            <source>invite.png</source>
            <translation>invite.png</translation>
        </message>
        <message>
            <source>Works once, until {moment}.</source>
            <translation>يصلح مرة واحدة حتى {moment}.</translation>
        </message>
        <message>
            <source>The printer did not take it. Check the printer, then print again.</source>
            <translation>لم تقبل الطابعة ذلك. تحقق من الطابعة ثم اطبع مرة أخرى.</translation>
        </message>
        <message>
            <source>Saved as {path}. It works as long as this.</source>
            <translation>تم الحفظ باسم {path}. تصلح الصورة ما دام هذا الرمز صالحًا.</translation>
        </message>
        <message>
            <source>The picture was not saved: {reason}. Choose another folder.</source>
            <translation>لم تُحفظ الصورة: {reason}. اختر مجلدًا آخر.</translation>
        </message>
        <message>
            <source>QR code</source>
            <translation>رمز QR</translation>
        </message>
        <message>
            <source>The same code is below as text.</source>
            <translation>الرمز نفسه مكتوب أسفله.</translation>
        </message>
        <message>
            <source>Asking the server for a code…</source>
            <translation>يُطلب رمز من الخادم…</translation>
        </message>
    </context>
    <context>
        <name>SignIn</name>
        <message>
            <source>Sign in – Phone Console</source>
            <translation>تسجيل الدخول – Phone Console</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>تسجيل الدخول</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>إنهاء</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>لاحقًا</translation>
        </message>
        <message>
            <source>Once signed in, the program starts without the network and without asking.</source>
            <translation>بعد تسجيل الدخول يبدأ البرنامج من دون شبكة ومن دون أن يسأل.</translation>
        </message>
        <message>
            <source>Server address</source>
            <translation>عنوان الخادم</translation>
        </message>
        <message>
            <source>Email</source>
            <translation>البريد الإلكتروني</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>كلمة المرور</translation>
        </message>
        <message>
            <source>Fill in all three fields first.</source>
            <translation>املأ الحقول الثلاثة أولًا.</translation>
        </message>
        <message>
            <source>Signing in…</source>
            <translation>يجري تسجيل الدخول…</translation>
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
            <translation>مجلد الملف الشخصي: {where}</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>حاول مرة أخرى</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>إنهاء</translation>
        </message>
        <message>
            <source>Your local data was repaired</source>
            <translation>تم إصلاح بياناتك المحلية</translation>
        </message>
        <message>
            <source>It was damaged. Changes waiting to be sent that could be saved: {operations}; unfinished drafts: {drafts}. Users are downloaded from the server again.</source>
            <translation>كانت تالفة. التغييرات المنتظرة التي أمكن إنقاذها: {operations}؛ المسودات غير المكتملة: {drafts}. تُنزَّل بيانات المستخدمين من الخادم مرة أخرى.</translation>
        </message>
        <message>
            <source>The damaged file is kept: {kept}</source>
            <translation>يُحتفظ بالملف التالف: {kept}</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>متابعة</translation>
        </message>
        <message>
            <source>Starting the demo…</source>
            <translation>يبدأ العرض التوضيحي…</translation>
        </message>
        <message>
            <source>A backend with made-up people starts on this computer.</source>
            <translation>يبدأ على هذا الكمبيوتر خادم فيه أشخاص وهميون.</translation>
        </message>
    </context>
    <context>
        <name>Status</name>
        <message>
            <source>Undo</source>
            <translation>تراجع</translation>
        </message>
        <message>
            <source>Starting…</source>
            <translation>يجري البدء…</translation>
        </message>
        <message>
            <source>Online</source>
            <translation>متصل</translation>
        </message>
        <message>
            <source>Offline</source>
            <translation>غير متصل</translation>
        </message>
        <message>
            <source>Offline: {words}</source>
            <translation>غير متصل: {words}</translation>
        </message>
        <message>
            <source>never synced</source>
            <translation>لم تجرِ المزامنة بعد</translation>
        </message>
        <message>
            <source>synced just now</source>
            <translation>تمت المزامنة للتو</translation>
        </message>
        <message>
            <source>synced {age} ago</source>
            <translation>تمت المزامنة قبل {age}</translation>
        </message>
        <message>
            <source>1 change waits to be sent</source>
            <translation>تغيير واحد بانتظار الإرسال</translation>
        </message>
        <message>
            <source>{number} changes wait to be sent</source>
            <translation>تغييرات بانتظار الإرسال: {number}</translation>
        </message>
        <message>
            <source>{words}, the oldest for {age}</source>
            <translation>{words}، أقدمها منذ {age}</translation>
        </message>
        <message>
            <source>1 change needs you</source>
            <translation>تغيير واحد ينتظر قرارك</translation>
        </message>
        <message>
            <source>{number} changes need you</source>
            <translation>تغييرات تنتظر قرارك: {number}</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>إيقاف</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>متابعة</translation>
        </message>
        <message>
            <source>Sign in again</source>
            <translation>تسجيل الدخول مرة أخرى</translation>
        </message>
        <message>
            <source>Decide…</source>
            <translation>اتخاذ القرار…</translation>
        </message>
        <message>
            <source>Why?</source>
            <translation>لماذا؟</translation>
        </message>
        <message>
            <source>Syncing…</source>
            <translation>تجري المزامنة…</translation>
        </message>
        <message>
            <source>Downloading: {number} so far</source>
            <translation>يجري التنزيل: {number} حتى الآن</translation>
        </message>
        <message>
            <source>Downloading: {number} of {total}</source>
            <translation>يجري التنزيل: {number} من {total}</translation>
        </message>
        <message>
            <source>{words}, {seconds} s left</source>
            <translation>{words}، بقيت {seconds} ث</translation>
        </message>
        <message>
            <source>{words}, {time} left</source>
            <translation>{words}، بقي {time}</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>متوقف</translation>
        </message>
        <message>
            <source>Download stopped at {number}; the rest can wait</source>
            <translation>توقف التنزيل عند {number}؛ يمكن للباقي أن ينتظر</translation>
        </message>
    </context>
    <context>
        <name>Sync</name>
        <message>
            <source>Synced</source>
            <translation>تمت المزامنة</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>مسودة</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>قيد الانتظار</translation>
        </message>
        <message>
            <source>Conflict</source>
            <translation>تعارض</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>مرفوض</translation>
        </message>
        <message>
            <source>Blocked</source>
            <translation>معلّق</translation>
        </message>
        <message>
            <source>The server has everything.</source>
            <translation>لدى الخادم كل شيء.</translation>
        </message>
        <message>
            <source>Not saved yet: open Edit to finish what was typed.</source>
            <translation>لم يُحفظ بعد: افتح «تعديل» لإكمال ما أُدخل.</translation>
        </message>
        <message>
            <source>Saved here; waits to be sent.</source>
            <translation>حُفظ هنا؛ بانتظار الإرسال.</translation>
        </message>
        <message>
            <source>Somebody else changed the same: choose whose change stays.</source>
            <translation>غيّر شخص آخر الشيء نفسه: اختر التغيير الذي يبقى.</translation>
        </message>
        <message>
            <source>The server did not accept a change: open it to see why.</source>
            <translation>لم يقبل الخادم أحد التغييرات: افتحه لمعرفة السبب.</translation>
        </message>
        <message>
            <source>Waits for another change that was not accepted.</source>
            <translation>ينتظر تغييرًا آخر لم يُقبل.</translation>
        </message>
    </context>
    <context>
        <name>Time</name>
        <message>
            <source>less than a minute</source>
            <translation>أقل من دقيقة</translation>
        </message>
        <message>
            <source>1 minute</source>
            <translation>دقيقة واحدة</translation>
        </message>
        <message>
            <source>{number} minutes</source>
            <translation>{number} دقيقة</translation>
        </message>
        <message>
            <source>1 hour</source>
            <translation>ساعة واحدة</translation>
        </message>
        <message>
            <source>{number} hours</source>
            <translation>{number} ساعة</translation>
        </message>
        <message>
            <source>1 day</source>
            <translation>يوم واحد</translation>
        </message>
        <message>
            <source>{number} days</source>
            <translation>{number} يوم</translation>
        </message>
    </context>
    <context>
        <name>Undo</name>
        <message numerus="yes">
            <source>Undo changes of %n user(s)</source>
            <translation>
                <numerusform>التراجع عن التغييرات (%n)</numerusform>
                <numerusform>التراجع عن تغييرات مستخدم واحد (%n)</numerusform>
                <numerusform>التراجع عن تغييرات مستخدمَين (%n)</numerusform>
                <numerusform>التراجع عن تغييرات %n مستخدمين</numerusform>
                <numerusform>التراجع عن تغييرات %n مستخدمًا</numerusform>
                <numerusform>التراجع عن تغييرات %n مستخدم</numerusform>
            </translation>
        </message>
        <message>
            <source>Undo adding {name}</source>
            <translation>التراجع عن إضافة {name}</translation>
        </message>
        <message>
            <source>Undo deleting {name}</source>
            <translation>التراجع عن حذف {name}</translation>
        </message>
        <message>
            <source>Undo removing the line of {name}</source>
            <translation>التراجع عن إزالة خط {name}</translation>
        </message>
        <message>
            <source>Undo inviting {name}</source>
            <translation>التراجع عن دعوة {name}</translation>
        </message>
        <message>
            <source>Undo revoking the invite of {name}</source>
            <translation>التراجع عن سحب دعوة {name}</translation>
        </message>
        <message>
            <source>Undo removing a device of {name}</source>
            <translation>التراجع عن إزالة جهاز من أجهزة {name}</translation>
        </message>
        <message>
            <source>Undo changing {field} of {name}</source>
            <translation>التراجع عن تغيير «{field}» لدى {name}</translation>
        </message>
        <message>
            <source>Undo changing {name}</source>
            <translation>التراجع عن تغيير {name}</translation>
        </message>
        <message numerus="yes">
            <source>Taken back: changes of %n user(s).</source>
            <translation>
                <numerusform>تم التراجع (%n).</numerusform>
                <numerusform>تم التراجع عن تغييرات مستخدم واحد (%n).</numerusform>
                <numerusform>تم التراجع عن تغييرات مستخدمَين (%n).</numerusform>
                <numerusform>تم التراجع عن تغييرات %n مستخدمين.</numerusform>
                <numerusform>تم التراجع عن تغييرات %n مستخدمًا.</numerusform>
                <numerusform>تم التراجع عن تغييرات %n مستخدم.</numerusform>
            </translation>
        </message>
        <message>
            <source>{name} is back; devices and invites are not: send a new invite.</source>
            <translation>استُعيد {name} من دون الأجهزة والدعوات: أرسل دعوة جديدة.</translation>
        </message>
        <message>
            <source>Taken back: {name}.</source>
            <translation>تم التراجع: {name}.</translation>
        </message>
        <message>
            <source>{name} is not there any more: nothing was taken back.</source>
            <translation>لم يعد {name} موجودًا: لم يتم التراجع عن شيء.</translation>
        </message>
        <message>
            <source>The change of {name} was decided since: nothing was taken back.</source>
            <translation>اتُّخذ قرار بشأن تغيير {name} منذ ذلك الحين: لم يتم التراجع عن شيء.</translation>
        </message>
        <message>
            <source>The invite of {name} is used or over: it can’t be taken back.</source>
            <translation>استُخدمت دعوة {name} أو انتهت: لا يمكن التراجع عنها.</translation>
        </message>
        <message>
            <source>This can’t be taken back: it ended a code or a token.</source>
            <translation>لا يمكن التراجع عن ذلك: فقد أنهى رمزًا أو إذن وصول.</translation>
        </message>
    </context>
    <context>
        <name>Unlock</name>
        <message>
            <source>Local data – Phone Console</source>
            <translation>البيانات المحلية – Phone Console</translation>
        </message>
        <message>
            <source>Use this passphrase</source>
            <translation>استخدام عبارة المرور هذه</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>فتح القفل</translation>
        </message>
        <message>
            <source>Unlock your local data</source>
            <translation>افتح قفل بياناتك المحلية</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>عبارة المرور</translation>
        </message>
        <message>
            <source>Passphrase again</source>
            <translation>تأكيد عبارة المرور</translation>
        </message>
        <message>
            <source>Try the keyring again</source>
            <translation>تجربة سلسلة المفاتيح مرة أخرى</translation>
        </message>
        <message>
            <source>Keep nothing on this computer</source>
            <translation>عدم الاحتفاظ بشيء على هذا الكمبيوتر</translation>
        </message>
        <message>
            <source>Works until you quit; changes that were not sent by then are lost.</source>
            <translation>يسري ذلك حتى إنهاء البرنامج؛ والتغييرات التي لا تُرسل قبل ذلك تضيع.</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>إنهاء</translation>
        </message>
        <message>
            <source>What is kept on this computer is always encrypted. Without a keyring, choose a passphrase of at least {shortest} characters; you will be asked for it at each start. Nobody can recover it for you.</source>
            <translation>ما يُحتفظ به على هذا الكمبيوتر مشفّر دائمًا. من دون سلسلة مفاتيح اختر عبارة مرور لا تقل عن {shortest} حرفًا؛ ستُطلب منك عند كل بدء. ولا يستطيع أحد استعادتها لك.</translation>
        </message>
        <message>
            <source>What is kept on this computer is encrypted. Enter your passphrase, or unlock the keyring and try again.</source>
            <translation>ما يُحتفظ به على هذا الكمبيوتر مشفّر. أدخل عبارة المرور، أو افتح قفل سلسلة المفاتيح وحاول مرة أخرى.</translation>
        </message>
        <message>
            <source>At least {shortest} characters, the same in both fields.</source>
            <translation>{shortest} حرفًا على الأقل، متطابقة في الحقلين.</translation>
        </message>
        <message>
            <source>Unlocking…</source>
            <translation>يجري فتح القفل…</translation>
        </message>
    </context>
    <context>
        <name>Users</name>
        <message>
            <source>Reading users…</source>
            <translation>تجري قراءة المستخدمين…</translation>
        </message>
        <message>
            <source>No users yet</source>
            <translation>لا يوجد مستخدمون بعد</translation>
        </message>
        <message>
            <source>Users are the people of this phone system: add the first one, or fetch those that others have added.</source>
            <translation>المستخدمون هم أشخاص نظام الهاتف هذا: أضف أولهم، أو اجلب من أضافهم الآخرون.</translation>
        </message>
        <message>
            <source>Add the first user</source>
            <translation>إضافة أول مستخدم</translation>
        </message>
        <message>
            <source>Sync now</source>
            <translation>المزامنة الآن</translation>
        </message>
        <message>
            <source>Clear search</source>
            <translation>مسح البحث</translation>
        </message>
        <message>
            <source>No user with the invitation “{state}”</source>
            <translation>لا يوجد مستخدم بحالة الدعوة «{state}»</translation>
        </message>
        <message>
            <source>A filter is on. Clear it to see everybody.</source>
            <translation>هناك عامل تصفية مفعّل. امسحه لرؤية الجميع.</translation>
        </message>
        <message>
            <source>No user matches “{text}”</source>
            <translation>لا يوجد مستخدم يطابق «{text}»</translation>
        </message>
        <message>
            <source>Names, e-mail, department, job title and numbers are searched.</source>
            <translation>يشمل البحث الأسماء والبريد الإلكتروني والقسم والمسمى الوظيفي والأرقام.</translation>
        </message>
        <message>
            <source>The invite of {name} is on its way.</source>
            <translation>دعوة {name} في الطريق.</translation>
        </message>
        <message>
            <source>The invite of {name} waits here and is sent when the server is reached.</source>
            <translation>دعوة {name} تنتظر هنا وتُرسل عند الوصول إلى الخادم.</translation>
        </message>
        <message>
            <source>Revoke the invite of {name}?</source>
            <translation>هل تريد سحب دعوة {name}؟</translation>
        </message>
        <message>
            <source>Its code stops working. You can send a new invite at any time.</source>
            <translation>لن يعمل رمزها بعد ذلك. يمكنك إرسال دعوة جديدة في أي وقت.</translation>
        </message>
        <message>
            <source>Revoke</source>
            <translation>سحب</translation>
        </message>
        <message>
            <source>Users</source>
            <translation>المستخدمون</translation>
        </message>
        <message>
            <source>More</source>
            <translation>المزيد</translation>
        </message>
        <message>
            <source>Search users</source>
            <translation>البحث في المستخدمين</translation>
        </message>
        <message>
            <source>Search names, e-mail, work or numbers</source>
            <translation>البحث بالاسم أو البريد الإلكتروني أو العمل أو الرقم</translation>
        </message>
        <message>
            <source>Invitation</source>
            <translation>الدعوة</translation>
        </message>
        <message>
            <source>All invitations</source>
            <translation>جميع الدعوات</translation>
        </message>
        <message>
            <source>Not invited</source>
            <translation>غير مدعو</translation>
        </message>
        <message>
            <source>+ Add user</source>
            <translation>+ إضافة مستخدم</translation>
        </message>
        <message>
            <source>Add user</source>
            <translation>إضافة مستخدم</translation>
        </message>
        <message>
            <source>Actions</source>
            <translation>الإجراءات</translation>
        </message>
        <message>
            <source>a new user</source>
            <translation>مستخدم جديد</translation>
        </message>
        <message>
            <source>Actions for {name}</source>
            <translation>إجراءات {name}</translation>
        </message>
        <message>
            <source>{shown} of {total} users</source>
            <translation>المستخدمون: {shown} من {total}</translation>
        </message>
        <message>
            <source>1 user</source>
            <translation>مستخدم واحد</translation>
        </message>
        <message>
            <source>{total} users</source>
            <translation>المستخدمون: {total}</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>الصورة</translation>
        </message>
        <message>
            <source>First name</source>
            <translation>الاسم الأول</translation>
        </message>
        <message>
            <source>Last name</source>
            <translation>اسم العائلة</translation>
        </message>
        <message>
            <source>Job title</source>
            <translation>المسمى الوظيفي</translation>
        </message>
        <message>
            <source>Department</source>
            <translation>القسم</translation>
        </message>
        <message>
            <source>Email</source>
            <translation>البريد الإلكتروني</translation>
        </message>
        <message>
            <source>Time schedule</source>
            <translation>الجدول الزمني</translation>
        </message>
        <message>
            <source>DID number</source>
            <translation>الرقم المباشر</translation>
        </message>
        <message>
            <source>Internal number</source>
            <translation>الرقم الداخلي</translation>
        </message>
        <message>
            <source>Devices</source>
            <translation>الأجهزة</translation>
        </message>
        <message>
            <source>Sync</source>
            <translation>المزامنة</translation>
        </message>
        <message>
            <source>{state}, expires in {time}</source>
            <translation>{state}، تنتهي صلاحيتها بعد {time}</translation>
        </message>
        <message>
            <source>Deleted here; waits to be sent.</source>
            <translation>حُذف هنا؛ بانتظار الإرسال.</translation>
        </message>
        <message>
            <source>To {value}</source>
            <translation>إلى {value}</translation>
        </message>
        <message>
            <source>Printed {value}</source>
            <translation>طُبعت: {value}</translation>
        </message>
        <message>
            <source>Sent {value}</source>
            <translation>أُرسلت: {value}</translation>
        </message>
        <message>
            <source>Opened {value}</source>
            <translation>فُتحت: {value}</translation>
        </message>
        <message>
            <source>Used {value}</source>
            <translation>استُخدمت: {value}</translation>
        </message>
        <message>
            <source>Expires {value}</source>
            <translation>تنتهي صلاحيتها: {value}</translation>
        </message>
        <message>
            <source>Refused: {value}</source>
            <translation>رُفض: {value}</translation>
        </message>
    </context>
    <context>
        <name>Window</name>
        <message>
            <source>This is version {version}. What’s new stands in the Help menu.</source>
            <translation>هذا هو الإصدار {version}. ما الجديد في قائمة «تعليمات».</translation>
        </message>
        <message>
            <source>Guide</source>
            <translation>الدليل</translation>
        </message>
        <message>
            <source>What’s new</source>
            <translation>ما الجديد</translation>
        </message>
    </context>
    <context>
        <name>Wizard</name>
        <message>
            <source>The account has no delivery method yet.</source>
            <translation>ليس للحساب طريقة تسليم بعد.</translation>
        </message>
        <message>
            <source>Caller ID to add</source>
            <translation>معرّف المتصل المراد إضافته</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>إضافة</translation>
        </message>
        <message>
            <source>Add caller ID</source>
            <translation>إضافة معرّف متصل</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>نقل لأعلى</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>نقل لأسفل</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>إزالة</translation>
        </message>
        <message>
            <source>Discard draft</source>
            <translation>تجاهل المسودة</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>رجوع</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>التالي</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>حفظ</translation>
        </message>
        <message>
            <source>Everything you type is kept as a draft. Enter goes on, Esc closes.</source>
            <translation>يُحتفظ بكل ما تدخله كمسودة. Enter للمتابعة، وEsc للإغلاق.</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>يجري الحفظ…</translation>
        </message>
        <message>
            <source>There is nothing to save yet.</source>
            <translation>لا يوجد ما يُحفظ بعد.</translation>
        </message>
        <message>
            <source>{value} (no longer exists)</source>
            <translation>{value} (لم يعد موجودًا)</translation>
        </message>
        <message>
            <source>{number} — free</source>
            <translation>{number} — متاح</translation>
        </message>
        <message>
            <source>{number} — belongs to {name}</source>
            <translation>{number} — يخص {name}</translation>
        </message>
        <message>
            <source>Who is it? First and last name are needed, the rest can wait.</source>
            <translation>من هو؟ الاسم الأول واسم العائلة مطلوبان، والباقي يمكن أن ينتظر.</translation>
        </message>
        <message>
            <source>Outside these hours, calls skip the user.</source>
            <translation>خارج هذه الأوقات تتخطى المكالمات المستخدم.</translation>
        </message>
        <message>
            <source>The invite to the app goes here.</source>
            <translation>تُرسل الدعوة إلى التطبيق إلى هنا.</translation>
        </message>
        <message>
            <source>Configure application line in the next step</source>
            <translation>إعداد خط التطبيق في الخطوة التالية</translation>
        </message>
        <message>
            <source>The line is the user's calling setup for the app.</source>
            <translation>الخط هو إعداد مكالمات المستخدم للتطبيق.</translation>
        </message>
        <message>
            <source>Your role, {role}, may not configure lines.</source>
            <translation>دورك، {role}، لا يسمح بإعداد الخطوط.</translation>
        </message>
        <message>
            <source>How is the user reached?</source>
            <translation>كيف يمكن الوصول إلى المستخدم؟</translation>
        </message>
        <message>
            <source>Type any part of a number, or open the list of free ones.</source>
            <translation>اكتب أي جزء من رقم، أو افتح قائمة الأرقام المتاحة.</translation>
        </message>
        <message>
            <source>Voice messages are sent here.</source>
            <translation>تُرسل الرسائل الصوتية إلى هنا.</translation>
        </message>
        <message>
            <source>Move from {name}</source>
            <translation>نقل من {name}</translation>
        </message>
        <message>
            <source>Next free</source>
            <translation>التالي المتاح</translation>
        </message>
        <message>
            <source>Put in the next free internal number</source>
            <translation>إدراج الرقم الداخلي التالي المتاح</translation>
        </message>
        <message>
            <source>If it is taken when this is saved, use the next free number</source>
            <translation>إذا كان محجوزًا عند الحفظ يُستخدم الرقم التالي المتاح</translation>
        </message>
        <message>
            <source>What do called people see and hear?</source>
            <translation>ماذا يرى ويسمع من يُتصل بهم؟</translation>
        </message>
        <message>
            <source>The first is the default. Order them by dragging, or with Alt+Up and Alt+Down.</source>
            <translation>الأول هو الافتراضي. رتّبها بالسحب، أو باستخدام Alt+سهم لأعلى وAlt+سهم لأسفل.</translation>
        </message>
        <message>
            <source>The internal number that colleagues see.</source>
            <translation>الرقم الداخلي الذي يراه الزملاء.</translation>
        </message>
        <message>
            <source>{number} (default)</source>
            <translation>{number} (افتراضي)</translation>
        </message>
        <message>
            <source>Which calls are recorded?</source>
            <translation>ما المكالمات التي تُسجَّل؟</translation>
        </message>
        <message>
            <source>Dialled during a call to record it: * or # and 1 to 4 digits.</source>
            <translation>يُطلب أثناء المكالمة لتسجيلها: * أو # ثم رقم واحد إلى 4 أرقام.</translation>
        </message>
        <message>
            <source>Preview invite</source>
            <translation>معاينة الدعوة</translation>
        </message>
        <message>
            <source>Send invite on save</source>
            <translation>إرسال الدعوة عند الحفظ</translation>
        </message>
        <message>
            <source>An e-mail address is needed to send the invite.</source>
            <translation>يلزم عنوان بريد إلكتروني لإرسال الدعوة.</translation>
        </message>
        <message>
            <source>It goes to {email}.</source>
            <translation>تُرسل إلى {email}.</translation>
        </message>
        <message>
            <source>This user will be created when you press Save.</source>
            <translation>يُنشأ هذا المستخدم عند الضغط على «حفظ».</translation>
        </message>
        <message>
            <source>Saving removes the application line with its numbers.</source>
            <translation>يزيل الحفظ خط التطبيق مع أرقامه.</translation>
        </message>
        <message>
            <source>Nothing is changed yet.</source>
            <translation>لم يتغير شيء بعد.</translation>
        </message>
        <message>
            <source>Saving changes one field.</source>
            <translation>يغيّر الحفظ حقلًا واحدًا.</translation>
        </message>
        <message>
            <source>Saving changes {count} fields.</source>
            <translation>عدد الحقول التي يغيّرها الحفظ: {count}.</translation>
        </message>
        <message>
            <source>{after}   (changed, was: {before})</source>
            <translation>{after}   (تغيّر، وكان: {before})</translation>
        </message>
        <message>
            <source>Warning: {words}</source>
            <translation>تحذير: {words}</translation>
        </message>
        <message>
            <source>To mend: {words}</source>
            <translation>للتصحيح: {words}</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>تغيير</translation>
        </message>
        <message>
            <source>Change {page}</source>
            <translation>تغيير {page}</translation>
        </message>
        <message>
            <source>The next free one</source>
            <translation>التالي المتاح</translation>
        </message>
        <message>
            <source>{number}, or the next free one</source>
            <translation>{number}، أو التالي المتاح</translation>
        </message>
        <message>
            <source>Send the invite again?</source>
            <translation>هل تريد إرسال الدعوة مرة أخرى؟</translation>
        </message>
        <message>
            <source>{name} was invited at {before}. A new invite can go to {now}; the old one then stops working.</source>
            <translation>أُرسلت دعوة {name} إلى {before}. يمكن إرسال دعوة جديدة إلى {now}؛ وعندئذ لن تعمل القديمة.</translation>
        </message>
        <message>
            <source>Send again</source>
            <translation>إعادة الإرسال</translation>
        </message>
        <message>
            <source>Don't send</source>
            <translation>عدم الإرسال</translation>
        </message>
        <message>
            <source>Discard the draft?</source>
            <translation>هل تريد تجاهل المسودة؟</translation>
        </message>
        <message>
            <source>What was typed for {name} is thrown away. Nothing else changes.</source>
            <translation>سيُحذف ما أُدخل للمستخدم {name}. ولن يتغير شيء آخر.</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>تجاهل</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>احتفاظ</translation>
        </message>
        <message>
            <source>Close without keeping?</source>
            <translation>هل تريد الإغلاق من دون احتفاظ؟</translation>
        </message>
        <message>
            <source>The draft could not be kept on this computer. Closing loses what was typed.</source>
            <translation>تعذر الاحتفاظ بالمسودة على هذا الكمبيوتر. عند الإغلاق يضيع ما أُدخل.</translation>
        </message>
        <message>
            <source>Close anyway</source>
            <translation>إغلاق على أي حال</translation>
        </message>
        <message>
            <source>Stay</source>
            <translation>البقاء</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>الخطوات</translation>
        </message>
        <message>
            <source>{place}. {step}, {state}</source>
            <translation>{place}. {step}، {state}</translation>
        </message>
        <message>
            <source>User Details</source>
            <translation>بيانات المستخدم</translation>
        </message>
        <message>
            <source>Inbound Calls</source>
            <translation>المكالمات الواردة</translation>
        </message>
        <message>
            <source>Outbound Calls</source>
            <translation>المكالمات الصادرة</translation>
        </message>
        <message>
            <source>Call Recording</source>
            <translation>تسجيل المكالمات</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>المراجعة</translation>
        </message>
        <message>
            <source>now</source>
            <translation>الآن</translation>
        </message>
        <message>
            <source>done</source>
            <translation>تم</translation>
        </message>
        <message>
            <source>needs attention</source>
            <translation>يحتاج إلى انتباه</translation>
        </message>
        <message>
            <source>to do</source>
            <translation>لم يُنجز بعد</translation>
        </message>
        <message>
            <source>Do nothing</source>
            <translation>عدم فعل شيء</translation>
        </message>
        <message>
            <source>Route to Voicemail</source>
            <translation>التحويل إلى البريد الصوتي</translation>
        </message>
        <message>
            <source>System default</source>
            <translation>افتراضي النظام</translation>
        </message>
        <message>
            <source>None</source>
            <translation>بلا</translation>
        </message>
        <message>
            <source>the next free number</source>
            <translation>الرقم التالي المتاح</translation>
        </message>
        <message>
            <source>Meanwhile {who} changed this to “{theirs}”.</source>
            <translation>في هذه الأثناء غيّر {who} هذا إلى «{theirs}».</translation>
        </message>
        <message>
            <source>Meanwhile this was changed to “{theirs}”.</source>
            <translation>في هذه الأثناء تغيّر هذا إلى «{theirs}».</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>نعم</translation>
        </message>
        <message>
            <source>No</source>
            <translation>لا</translation>
        </message>
        <message>
            <source>Saving moves {number} here from {name}, who will have no DID number.</source>
            <translation>ينقل الحفظ {number} إلى هنا من {name}، ولن يبقى له رقم مباشر.</translation>
        </message>
        <message>
            <source>the new user</source>
            <translation>المستخدم الجديد</translation>
        </message>
        <message>
            <source>Edit {name}</source>
            <translation>تعديل {name}</translation>
        </message>
        <message>
            <source>New user: {name}</source>
            <translation>مستخدم جديد: {name}</translation>
        </message>
        <message>
            <source>New user</source>
            <translation>مستخدم جديد</translation>
        </message>
        <message>
            <source>The draft of {name} is kept.</source>
            <translation>يُحتفظ بمسودة {name}.</translation>
        </message>
    </context>
</TS>
