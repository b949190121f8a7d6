"""Names of made-up people in several scripts, each with its letters for an e-mail address."""

from __future__ import annotations

import msgspec


class Name(msgspec.Struct, frozen=True):
    """A name as its owner writes it, and in Latin letters."""

    written: str
    latin: str


class Culture(msgspec.Struct, frozen=True, kw_only=True):
    """First and last names that go together."""

    first: tuple[Name, ...]
    last: tuple[Name, ...]


def _names(text: str) -> tuple[Name, ...]:
    pairs = (word.partition("=") for word in text.split())
    return tuple(
        Name(written.replace("_", " "), latin or written.replace("_", "").lower())
        for written, _, latin in pairs
    )


def _culture(first: str, last: str) -> Culture:
    return Culture(first=_names(first), last=_names(last))


CULTURES: tuple[Culture, ...] = (
    _culture(
        "Ann Emma Oliver Grace Henry Amelia George Charlotte Jack Harriet Thomas Lucy Samuel "
        "Eleanor Daniel Ruby William Florence Arthur Isabella Mary_Jane Edward Alice Leo",
        "Smith Jones Taylor Brown Williams Wilson Johnson Davies Patel Wright Walker White "
        "Robinson Thompson Hughes Edwards Green Lewis Wood Harris O'Brien=obrien "
        "Smith-Jones=smith-jones Clarke Turner",
    ),
    _culture(
        "Lena Jürgen=juergen Anke Björn=bjoern Käthe=kaethe Matthias Sören=soeren Ute Ralf "
        "Greta Hannes Zoë=zoe Friedrich Ilse Jörg=joerg Änne=aenne",
        "Müller=mueller Schmidt Schröder=schroeder Weiß=weiss Köhler=koehler Fischer Groß=gross "
        "Krämer=kraemer Vogel Bäcker=baecker Hofmann von_Thal=vonthal Jäger=jaeger Lange "
        "Kühn=kuehn",
    ),
    _culture(
        "Élodie=elodie François=francois Chloé=chloe Noël=noel Anaïs=anais Hélène=helene Luc "
        "Mathieu Océane=oceane Rémi=remi Zélie=zelie Jean-Luc=jean-luc Aurélie=aurelie",
        "Lefèvre=lefevre Garçon=garcon Dubois Moreau Bérard=berard Noël=noel D'Arcy=darcy "
        "Château=chateau Fournier Girard Rousseau Pélissier=pelissier L'Hôte=lhote",
    ),
    _culture(
        "Łukasz=lukasz Zofia Agnieszka Michał=michal Żaneta=zaneta Paweł=pawel Jiří=jiri "
        "Tomáš=tomas Eliška=eliska Zsófia=zsofia Gergő=gergo Şebnem=sebnem Çağlar=caglar "
        "İpek=ipek",
        "Wójcik=wojcik Kowalczyk Zieliński=zielinski Dvořák=dvorak Novák=novak Čermák=cermak "
        "Szabó=szabo Kőrösi=korosi Yıldız=yildiz Şahin=sahin Öztürk=ozturk Łęcki=lecki",
    ),
    _culture(
        "Анна=anna Иван=ivan Ольга=olga Дмитрий=dmitrij Екатерина=ekaterina Сергей=sergej "
        "Марія=mariia Олександр=oleksandr Їжак=izhak Наталія=nataliia Борис=boris Љубица=ljubica",
        "Иваненко=ivanenko Петренко=petrenko Шевченко=shevchenko Коваленко=kovalenko "
        "Мельник=melnik Бондар=bondar Журавль=zhuravl Ђорђевић=djordjevic Ткач=tkach "
        "Щербак=shcherbak Савчук=savchuk",
    ),
    _culture(
        "Ελένη=eleni Γιώργος=giorgos Μαρία=maria Νίκος=nikos Κατερίνα=katerina Δημήτρης=dimitris "
        "Αθηνά=athina Σπύρος=spyros Ειρήνη=eirini Θανάσης=thanasis",
        "Παπαδοπούλου=papadopoulou Γεωργίου=georgiou Ιωάννου=ioannou Νικολάου=nikolaou "
        "Οικονόμου=oikonomou Αγγέλου=angelou Βλάχου=vlachou Χρήστου=christou",
    ),
    _culture(
        "ليلى=layla يوسف=yusuf مريم=maryam عمر=omar فاطمة=fatima خالد=khalid سارة=sara "
        "زينب=zaynab طارق=tariq نور=nur",
        "الحداد=alhaddad النجار=alnajjar منصور=mansur حبيب=habib السعيد=alsaid خوري=khoury "
        "البنا=albanna شريف=sharif نصر=nasr",
    ),
    _culture(
        "נועה=noa איתן=eitan תמר=tamar יוסף=yosef מיכל=michal אורי=uri רחל=rachel דוד=david "
        "יעל=yael",
        "לוי=levi מזרחי=mizrahi פרץ=peretz ביטון=biton אברהם=avraham פרידמן=friedman "
        "שפירא=shapira גולן=golan",
    ),
    _culture(
        "美咲=misaki 健太=kenta 陽子=yoko 翔=sho 結衣=yui 大輔=daisuke さくら=sakura 直樹=naoki "
        "恵=megumi 拓也=takuya",
        "佐藤=sato 鈴木=suzuki 高橋=takahashi 田中=tanaka 渡辺=watanabe 伊藤=ito 山本=yamamoto "
        "中村=nakamura 小林=kobayashi 加藤=kato",
    ),
    _culture(
        "伟=wei 芳=fang 娜=na 敏=min 静=jing 丽华=lihua 志强=zhiqiang 秀英=xiuying 子涵=zihan "
        "浩然=haoran",
        "王=wang 李=li 张=zhang 刘=liu 陈=chen 杨=yang 赵=zhao 黄=huang 欧阳=ouyang 司徒=situ",
    ),
    _culture(
        "अनन्या=ananya रोहन=rohan प्रिया=priya अर्जुन=arjun नेहा=neha विक्रम=vikram कविता=kavita "
        "सुनील=sunil मीरा=mira राहुल=rahul",
        "शर्मा=sharma वर्मा=verma गुप्ता=gupta मेहता=mehta जोशी=joshi नायर=nair राव=rao मिश्रा=mishra "
        "चौहान=chauhan",
    ),
    _culture(
        "민준=minjun 서연=seoyeon 지후=jihu 하은=haeun 도윤=doyun 수빈=subin 예준=yejun "
        "지민=jimin",
        "김=kim 이=lee 박=park 최=choi 정=jeong 강=kang 조=jo 윤=yun 장=jang 임=lim",
    ),
    _culture(
        "สมชาย=somchai มาลี=mali อรุณ=arun กานดา=kanda วิชัย=wichai สุดา=suda นภา=napha",
        "ใจดี=jaidee ศรีสุข=srisuk แสงทอง=saengthong วงศ์ใหญ่=wongyai บุญมา=boonma ทองดี=thongdee",
    ),
)
"""Latin (four ways), Cyrillic, Greek, Arabic, Hebrew, Japanese, Han, Devanagari, Hangul, Thai."""

LONG_FIRST = Name("Maximiliana Alexandrina Wilhelmina Bernadette Anne-Sophie", "maximiliana")
LONG_LAST = Name("von Hohenfels-Waldenburg zu Schwarzenau-Lindenthal", "vonhohenfels")
"""Names of about 60 characters, to see that no table or page breaks."""

DEPARTMENTS: tuple[str, ...] = (
    "Accounting",
    "Buchhaltung",
    "Customer Care",
    "Dispatch",
    "Export",
    "Facilities",
    "Human Resources",
    "IT",
    "Legal",
    "Logistics",
    "Marketing",
    "Procurement",
    "Production",
    "Quality",
    "Reception",
    "Research & Development",
    "Sales",
    "Security",
    "Service après-vente",
    "Support",
    "Training",
    "Warehouse",
    "Бухгалтерія",
    "総務部",
)
JOB_TITLES: tuple[str, ...] = (
    "Accountant",
    "Administrator",
    "Analyst",
    "Apprentice",
    "Buyer",
    "Caretaker",
    "Chief Executive Officer",
    "Consultant",
    "Controller",
    "Coordinator",
    "Designer",
    "Developer",
    "Director",
    "Dispatcher",
    "Driver",
    "Electrician",
    "Engineer",
    "Forklift Operator",
    "Head of Department",
    "Lawyer",
    "Librarian",
    "Mechanic",
    "Nurse",
    "Office Manager",
    "Planner",
    "Project Manager",
    "Receptionist",
    "Researcher",
    "Sales Representative",
    "Secretary",
    "Security Guard",
    "Team Leader",
    "Technician",
    "Trainer",
    "Translator",
    "Warehouse Clerk",
)
