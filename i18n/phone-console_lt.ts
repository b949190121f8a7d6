<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lt">
    <context>
        <name>About</name>
        <message>
            <source>About Phone Console</source>
            <translation>Apie „Phone Console“</translation>
        </message>
        <message>
            <source>Open log folder</source>
            <translation>Atverti žurnalų aplanką</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Užverti</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Versija</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>Serveris</translation>
        </message>
        <message>
            <source>Signed in as</source>
            <translation>Prisijungta kaip</translation>
        </message>
        <message>
            <source>Local data</source>
            <translation>Vietiniai duomenys</translation>
        </message>
        <message>
            <source>Log file</source>
            <translation>Žurnalo failas</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Licencija</translation>
        </message>
        <message>
            <source>MIT; the notices are beside the program</source>
            <translation>MIT; pranešimai yra šalia programos</translation>
        </message>
    </context>
    <context>
        <name>Action</name>
        <message>
            <source>Create new</source>
            <translation>Sukurti naują</translation>
        </message>
        <message>
            <source>Add a user with the wizard.</source>
            <translation>Pridėti naudotoją naudojant vediklį.</translation>
        </message>
        <message>
            <source>Import from CSV…</source>
            <translation>Importuoti iš CSV…</translation>
        </message>
        <message>
            <source>Add or change many users from a file; you see first what would happen.</source>
            <translation>Pridėti ar pakeisti daug naudotojų iš failo; pirmiausia matote, kas įvyktų.</translation>
        </message>
        <message>
            <source>Export as CSV…</source>
            <translation>Eksportuoti kaip CSV…</translation>
        </message>
        <message>
            <source>Save the users that are listed now, or all, as a file.</source>
            <translation>Išsaugoti faile rodomus arba visus naudotojus.</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Taisyti</translation>
        </message>
        <message>
            <source>Change the details of this user.</source>
            <translation>Keisti šio naudotojo duomenis.</translation>
        </message>
        <message>
            <source>Configure application line</source>
            <translation>Konfigūruoti programėlės liniją</translation>
        </message>
        <message>
            <source>Set up numbers, calls and recording of this user.</source>
            <translation>Nustatyti šio naudotojo numerius, skambučius ir įrašymą.</translation>
        </message>
        <message>
            <source>Send Invite to app</source>
            <translation>Siųsti kvietimą į programėlę</translation>
        </message>
        <message>
            <source>Look at the invite e-mail, then send it.</source>
            <translation>Peržiūrėti kvietimo laišką, tada jį išsiųsti.</translation>
        </message>
        <message>
            <source>Show QR</source>
            <translation>Rodyti QR kodą</translation>
        </message>
        <message>
            <source>Show a code for ten minutes to scan from this screen.</source>
            <translation>Dešimt minučių rodyti kodą, kurį galima nuskaityti nuo šio ekrano.</translation>
        </message>
        <message>
            <source>Invitation sheets…</source>
            <translation>Kvietimų lapai…</translation>
        </message>
        <message>
            <source>Print invites, a page each, for people without e-mail or for anybody.</source>
            <translation>Spausdinti kvietimus, po puslapį kiekvienam, neturintiems el. pašto arba visiems.</translation>
        </message>
        <message>
            <source>Revoke invite</source>
            <translation>Atšaukti kvietimą</translation>
        </message>
        <message>
            <source>Make the invite that is out invalid.</source>
            <translation>Padaryti išsiųstą kvietimą negaliojantį.</translation>
        </message>
        <message>
            <source>Devices…</source>
            <translation>Įrenginiai…</translation>
        </message>
        <message>
            <source>See the devices of this user, and remove them.</source>
            <translation>Peržiūrėti ir šalinti šio naudotojo įrenginius.</translation>
        </message>
        <message>
            <source>History…</source>
            <translation>Istorija…</translation>
        </message>
        <message>
            <source>See who changed what of this user, and put it back.</source>
            <translation>Pamatyti, kas ką pakeitė šiam naudotojui, ir grąžinti.</translation>
        </message>
        <message>
            <source>Show what needs attention</source>
            <translation>Rodyti, kam reikia sprendimo</translation>
        </message>
        <message>
            <source>See why the server did not take a change.</source>
            <translation>Peržiūrėti, kodėl serveris nepriėmė pakeitimo.</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Dubliuoti</translation>
        </message>
        <message>
            <source>Add a user with the same settings as this one.</source>
            <translation>Pridėti naudotoją su tokiomis pačiomis nuostatomis.</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Ištrinti</translation>
        </message>
        <message>
            <source>Delete this user; first you see all that goes.</source>
            <translation>Ištrinti šį naudotoją; pirmiausia matysite viską, kas bus pašalinta.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Anuliuoti</translation>
        </message>
        <message>
            <source>Take back what you did last, sent or not.</source>
            <translation>Anuliuoti paskutinį veiksmą, išsiųstą ar ne.</translation>
        </message>
        <message>
            <source>Find anything…</source>
            <translation>Rasti bet ką…</translation>
        </message>
        <message>
            <source>Type to find any action and any user.</source>
            <translation>Rašykite, kad rastumėte bet kurį veiksmą ir bet kurį naudotoją.</translation>
        </message>
        <message>
            <source>Users</source>
            <translation>Naudotojai</translation>
        </message>
        <message>
            <source>Show the table of all users.</source>
            <translation>Rodyti visų naudotojų lentelę.</translation>
        </message>
        <message>
            <source>All devices</source>
            <translation>Visi įrenginiai</translation>
        </message>
        <message>
            <source>Show the devices of all users.</source>
            <translation>Rodyti visų naudotojų įrenginius.</translation>
        </message>
        <message>
            <source>Needs attention</source>
            <translation>Reikia sprendimo</translation>
        </message>
        <message>
            <source>Show the changes that wait for your decision.</source>
            <translation>Rodyti pakeitimus, laukiančius jūsų sprendimo.</translation>
        </message>
        <message>
            <source>History of the account</source>
            <translation>Paskyros istorija</translation>
        </message>
        <message>
            <source>Show who changed what, in the whole account.</source>
            <translation>Rodyti, kas ką pakeitė visoje paskyroje.</translation>
        </message>
        <message>
            <source>Contrast as in the system</source>
            <translation>Kontrastas kaip sistemoje</translation>
        </message>
        <message>
            <source>Use high contrast when the system does.</source>
            <translation>Naudoti didelį kontrastą, kai jį naudoja sistema.</translation>
        </message>
        <message>
            <source>Contrast</source>
            <translation>Kontrastas</translation>
        </message>
        <message>
            <source>Normal contrast</source>
            <translation>Įprastas kontrastas</translation>
        </message>
        <message>
            <source>Use the usual colours, whatever the system does.</source>
            <translation>Naudoti įprastas spalvas, kad ir ką darytų sistema.</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>Didelis kontrastas</translation>
        </message>
        <message>
            <source>Use strong colours and lines that are easy to see.</source>
            <translation>Naudoti ryškias spalvas ir gerai matomas linijas.</translation>
        </message>
        <message>
            <source>Language of the system</source>
            <translation>Sistemos kalba</translation>
        </message>
        <message>
            <source>Speak the language of this computer.</source>
            <translation>Kalbėti šio kompiuterio kalba.</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Kalba</translation>
        </message>
        <message>
            <source>Speak this language, from now on.</source>
            <translation>Nuo šiol kalbėti šia kalba.</translation>
        </message>
        <message>
            <source>Sync now</source>
            <translation>Sinchronizuoti dabar</translation>
        </message>
        <message>
            <source>Send what waits and fetch what is new.</source>
            <translation>Išsiųsti, kas laukia, ir parsiųsti, kas nauja.</translation>
        </message>
        <message>
            <source>Tell me about invites</source>
            <translation>Pranešti apie kvietimus</translation>
        </message>
        <message>
            <source>While you work elsewhere, say when an invite is completed or fails.</source>
            <translation>Kai dirbate kitur, pranešti, kad kvietimas užbaigtas arba nepavyko.</translation>
        </message>
        <message>
            <source>Sign out</source>
            <translation>Atsijungti</translation>
        </message>
        <message>
            <source>End the session on this computer.</source>
            <translation>Baigti seansą šiame kompiuteryje.</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Išeiti</translation>
        </message>
        <message>
            <source>Close the program; everything is kept.</source>
            <translation>Užverti programą; viskas išsaugoma.</translation>
        </message>
        <message>
            <source>Guide</source>
            <translation>Vadovas</translation>
        </message>
        <message>
            <source>Read how things are done.</source>
            <translation>Skaityti, kaip kas daroma.</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Spartieji klavišai</translation>
        </message>
        <message>
            <source>See which keys do what.</source>
            <translation>Pamatyti, kurie klavišai ką daro.</translation>
        </message>
        <message>
            <source>What’s new</source>
            <translation>Kas naujo</translation>
        </message>
        <message>
            <source>Read what changed from version to version.</source>
            <translation>Skaityti, kas pasikeitė tarp versijų.</translation>
        </message>
        <message>
            <source>Report a problem…</source>
            <translation>Pranešti apie problemą…</translation>
        </message>
        <message>
            <source>See a report without personal data, then save it for your support.</source>
            <translation>Peržiūrėti ataskaitą be asmens duomenų ir išsaugoti ją pagalbos tarnybai.</translation>
        </message>
        <message>
            <source>About Phone Console</source>
            <translation>Apie „Phone Console“</translation>
        </message>
        <message>
            <source>See the version, and where the log file is.</source>
            <translation>Peržiūrėti versiją ir žurnalo failo vietą.</translation>
        </message>
        <message>
            <source>Your role, {role}, may not do this.</source>
            <translation>Jūsų vaidmuo ({role}) neleidžia to daryti.</translation>
        </message>
        <message>
            <source>Select a user first.</source>
            <translation>Pirmiausia pasirinkite naudotoją.</translation>
        </message>
        <message>
            <source>This user is being deleted.</source>
            <translation>Šis naudotojas trinamas.</translation>
        </message>
        <message>
            <source>This user is a draft; save it first.</source>
            <translation>Šis naudotojas yra juodraštis; pirmiausia jį išsaugokite.</translation>
        </message>
        <message>
            <source>This user has no e-mail address.</source>
            <translation>Šis naudotojas neturi el. pašto adreso.</translation>
        </message>
        <message>
            <source>The invite already waits to be sent.</source>
            <translation>Kvietimas jau laukia išsiuntimo.</translation>
        </message>
        <message>
            <source>There is no invite that could be revoked.</source>
            <translation>Nėra kvietimo, kurį būtų galima atšaukti.</translation>
        </message>
        <message>
            <source>Revoking already waits to be sent.</source>
            <translation>Atšaukimas jau laukia išsiuntimo.</translation>
        </message>
        <message>
            <source>The server makes this code, and it can’t be reached.</source>
            <translation>Šį kodą sukuria serveris, o jis nepasiekiamas.</translation>
        </message>
        <message>
            <source>The server does not know this user yet.</source>
            <translation>Serveris šio naudotojo dar nežino.</translation>
        </message>
        <message>
            <source>This user has no device.</source>
            <translation>Šis naudotojas neturi įrenginių.</translation>
        </message>
        <message>
            <source>Nothing of this user needs attention.</source>
            <translation>Dėl šio naudotojo nieko spręsti nereikia.</translation>
        </message>
        <message>
            <source>Nothing was done here since you signed in.</source>
            <translation>Nuo prisijungimo čia nieko nedaryta.</translation>
        </message>
        <message>
            <source>Resend invite</source>
            <translation>Siųsti kvietimą dar kartą</translation>
        </message>
        <message>
            <source>Discard draft</source>
            <translation>Atmesti juodraštį</translation>
        </message>
    </context>
    <context>
        <name>Attention</name>
        <message>
            <source>Cases</source>
            <translation>Atvejai</translation>
        </message>
        <message>
            <source>{change}, made {when}</source>
            <translation>{change}, atlikta {when}</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Laukas</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Anksčiau</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>Mano</translation>
        </message>
        <message>
            <source>Theirs</source>
            <translation>Kitų</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Rezultatas</translation>
        </message>
        <message>
            <source>Another value</source>
            <translation>Kita reikšmė</translation>
        </message>
        <message>
            <source>Not decided yet</source>
            <translation>Dar nenuspręsta</translation>
        </message>
        <message>
            <source>{field}: {value}</source>
            <translation>{field}: {value}</translation>
        </message>
        <message>
            <source>What is created again</source>
            <translation>Kas kuriama iš naujo</translation>
        </message>
        <message>
            <source>Changed meanwhile</source>
            <translation>Pakeista tuo tarpu</translation>
        </message>
        <message>
            <source>Dismiss</source>
            <translation>Slėpti</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Skaitoma…</translation>
        </message>
        <message>
            <source>Nothing needs you</source>
            <translation>Jums nieko spręsti nereikia</translation>
        </message>
        <message>
            <source>Changes that the server could not take, or that somebody else made differently meanwhile, come here for you to decide. Everything else goes on by itself.</source>
            <translation>Čia patenka pakeitimai, kurių serveris negalėjo priimti arba kuriuos kas nors kitas tuo tarpu padarė kitaip, kad galėtumėte nuspręsti. Visa kita vyksta savaime.</translation>
        </message>
        <message>
            <source>Needs attention</source>
            <translation>Reikia sprendimo</translation>
        </message>
        <message>
            <source>The change of {name} no longer needs you: it went through, or is gone.</source>
            <translation>{name}: dėl šio pakeitimo spręsti nebereikia, jis priimtas arba jo nebėra.</translation>
        </message>
        <message>
            <source>Before: {base}. You entered: {mine}.</source>
            <translation>Anksčiau: {base}. Įvedėte: {mine}.</translation>
        </message>
        <message>
            <source>{field} before: {base}. You entered: {mine}.</source>
            <translation>{field} anksčiau: {base}. Įvedėte: {mine}.</translation>
        </message>
        <message>
            <source>Show {name} in the table</source>
            <translation>Rodyti lentelėje: {name}</translation>
        </message>
        <message>
            <source>Use {number} (next free)</source>
            <translation>Naudoti {number} (kitas laisvas)</translation>
        </message>
        <message>
            <source>Leave as it is</source>
            <translation>Palikti kaip yra</translation>
        </message>
        <message>
            <source>Send again what should still hold; nothing is done twice. What is not ticked is left as the server has it now.</source>
            <translation>Dar kartą išsiųskite, kas turi galioti; niekas nebus atlikta du kartus. Nepažymėti dalykai liks tokie, kokie dabar yra serveryje.</translation>
        </message>
        <message>
            <source>Changes that were lost</source>
            <translation>Prarasti pakeitimai</translation>
        </message>
        <message>
            <source>Send again ({number})</source>
            <translation>Siųsti dar kartą ({number})</translation>
        </message>
        <message>
            <source>Tick what is to be sent again.</source>
            <translation>Pažymėkite, ką siųsti dar kartą.</translation>
        </message>
        <message>
            <source>Your decision is being saved.</source>
            <translation>Jūsų sprendimas išsaugomas.</translation>
        </message>
        <message>
            <source>The server was restored from a backup and no longer has 1 change you made</source>
            <translation>Serveris atkurtas iš atsarginės kopijos ir nebeturi 1 jūsų pakeitimo</translation>
        </message>
        <message>
            <source>The server was restored from a backup and no longer has {number} changes you made</source>
            <translation>Serveris atkurtas iš atsarginės kopijos ir nebeturi dalies jūsų pakeitimų: {number}</translation>
        </message>
        <message>
            <source>Discard this new user? Everything typed for this user is lost.</source>
            <translation>Atmesti šį naują naudotoją? Viskas, kas apie jį įvesta, bus prarasta.</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Palikti</translation>
        </message>
        <message>
            <source>Discard the new user</source>
            <translation>Atmesti naują naudotoją</translation>
        </message>
        <message>
            <source>Take all theirs</source>
            <translation>Imti visas kitų</translation>
        </message>
        <message>
            <source>Keep all mine</source>
            <translation>Palikti visas mano</translation>
        </message>
        <message>
            <source>Save decision</source>
            <translation>Išsaugoti sprendimą</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Bandyti dar kartą</translation>
        </message>
        <message>
            <source>Create again</source>
            <translation>Sukurti iš naujo</translation>
        </message>
        <message>
            <source>Open in the wizard</source>
            <translation>Atverti vediklyje</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Atmesti</translation>
        </message>
        <message>
            <source>Keep the user</source>
            <translation>Palikti naudotoją</translation>
        </message>
        <message>
            <source>Delete anyway</source>
            <translation>Vis tiek ištrinti</translation>
        </message>
        <message>
            <source>Save and send</source>
            <translation>Išsaugoti ir siųsti</translation>
        </message>
        <message>
            <source>Everything stays as it is on the server; your change goes.</source>
            <translation>Serveryje viskas lieka kaip yra; jūsų pakeitimas dingsta.</translation>
        </message>
        <message>
            <source>Your change is sent again, in place of theirs.</source>
            <translation>Jūsų pakeitimas siunčiamas dar kartą ir pakeičia kitų padarytą.</translation>
        </message>
        <message>
            <source>What stands here is sent.</source>
            <translation>Siunčiama tai, kas čia parašyta.</translation>
        </message>
        <message>
            <source>The same is sent again: what stood in its way may be gone.</source>
            <translation>Siunčiama tas pats: galbūt to, kas trukdė, nebėra.</translation>
        </message>
        <message>
            <source>A new user is made with all that is known of this one.</source>
            <translation>Sukuriamas naujas naudotojas su viskuo, kas apie šį žinoma.</translation>
        </message>
        <message>
            <source>Go through all that was typed, with the server’s words.</source>
            <translation>Peržiūrėti viską, kas įvesta, su serverio paaiškinimais.</translation>
        </message>
        <message>
            <source>Your change goes; nothing is sent.</source>
            <translation>Jūsų pakeitimas dingsta; nieko nesiunčiama.</translation>
        </message>
        <message>
            <source>Everything typed for this user is lost.</source>
            <translation>Viskas, kas įvesta apie šį naudotoją, bus prarasta.</translation>
        </message>
        <message>
            <source>{name}: theirs stays.</source>
            <translation>{name}: lieka kitų pakeitimas.</translation>
        </message>
        <message>
            <source>{name}: yours is sent again.</source>
            <translation>{name}: jūsų pakeitimas siunčiamas dar kartą.</translation>
        </message>
        <message>
            <source>{name}: your decision is sent.</source>
            <translation>{name}: jūsų sprendimas siunčiamas.</translation>
        </message>
        <message>
            <source>{name}: it is sent again.</source>
            <translation>{name}: siunčiama dar kartą.</translation>
        </message>
        <message>
            <source>{name}: a new user is made.</source>
            <translation>{name}: kuriamas naujas naudotojas.</translation>
        </message>
        <message>
            <source>{name}: your change is discarded.</source>
            <translation>{name}: jūsų pakeitimas atmestas.</translation>
        </message>
        <message>
            <source>Choose first: {number} fields are open.</source>
            <translation>Pirmiausia pasirinkite; dar nenuspręsta laukų: {number}.</translation>
        </message>
        <message>
            <source>Choose first: 1 field is open.</source>
            <translation>Pirmiausia pasirinkite: dar nenuspręstas 1 laukas.</translation>
        </message>
        <message>
            <source>A rule forbids a value; it is said at the field.</source>
            <translation>Taisyklė draudžia vieną reikšmę; paaiškinimas – prie lauko.</translation>
        </message>
        <message>
            <source>Enter another value first; “Try again” sends the same.</source>
            <translation>Pirmiausia įveskite kitą reikšmę; „Bandyti dar kartą“ siunčia tą pačią.</translation>
        </message>
        <message>
            <source>A new user</source>
            <translation>Naujas naudotojas</translation>
        </message>
        <message>
            <source>Deleted meanwhile</source>
            <translation>Tuo tarpu ištrinta</translation>
        </message>
        <message>
            <source>Unknown outcome</source>
            <translation>Rezultatas nežinomas</translation>
        </message>
        <message>
            <source>Conflict</source>
            <translation>Konfliktas</translation>
        </message>
        <message>
            <source>Not accepted</source>
            <translation>Nepriimta</translation>
        </message>
        <message>
            <source>Held back</source>
            <translation>Sulaikyta</translation>
        </message>
        <message>
            <source>{change}: the server failed over it several times, so nobody knows yet whether it was done. Trying again does no harm.</source>
            <translation>{change}: serveriui kelis kartus nepavyko, todėl dar nežinoma, ar tai atlikta. Bandyti dar kartą nepakenks.</translation>
        </message>
        <message>
            <source>It waits for another change that was not accepted.</source>
            <translation>Laukia kito pakeitimo, kuris nebuvo priimtas.</translation>
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
            <translation>kažkas kitas pakeitė tą patį</translation>
        </message>
        <message>
            <source>{who} deleted the user {when}</source>
            <translation>{who} {when} ištrynė naudotoją</translation>
        </message>
        <message>
            <source>somebody deleted the user meanwhile</source>
            <translation>kažkas tuo tarpu ištrynė naudotoją</translation>
        </message>
        <message>
            <source>You switched {field} on</source>
            <translation>Įjungėte: {field}</translation>
        </message>
        <message>
            <source>You switched {field} off</source>
            <translation>Išjungėte: {field}</translation>
        </message>
        <message>
            <source>You emptied {field}</source>
            <translation>Išvalėte: {field}</translation>
        </message>
        <message>
            <source>You set {field} to {value}</source>
            <translation>Nustatėte: {field} – {value}</translation>
        </message>
        <message>
            <source>{who} switched it on {when}</source>
            <translation>{who} {when} tai įjungė</translation>
        </message>
        <message>
            <source>{who} switched it off {when}</source>
            <translation>{who} {when} tai išjungė</translation>
        </message>
        <message>
            <source>{who} emptied it {when}</source>
            <translation>{who} {when} tai išvalė</translation>
        </message>
        <message>
            <source>{who} set it to {value} {when}</source>
            <translation>{who} {when} nustatė reikšmę {value}</translation>
        </message>
        <message>
            <source>{who} sent another invite {when}</source>
            <translation>{who} {when} išsiuntė kitą kvietimą</translation>
        </message>
        <message>
            <source>{who} changed {field} {when}</source>
            <translation>{who} {when} pakeitė: {field}</translation>
        </message>
        <message>
            <source>your account, elsewhere,</source>
            <translation>jūsų paskyra kitoje vietoje</translation>
        </message>
        <message>
            <source>somebody else</source>
            <translation>kažkas kitas</translation>
        </message>
        <message>
            <source>at {time}</source>
            <translation>{time} val.</translation>
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
            <translation>Naujas naudotojas</translation>
        </message>
        <message>
            <source>Change of the details</source>
            <translation>Duomenų keitimas</translation>
        </message>
        <message>
            <source>Deleting the user</source>
            <translation>Naudotojo trynimas</translation>
        </message>
        <message>
            <source>Change of the application line</source>
            <translation>Programėlės linijos keitimas</translation>
        </message>
        <message>
            <source>Removing the application line</source>
            <translation>Programėlės linijos šalinimas</translation>
        </message>
        <message>
            <source>Sending the invite</source>
            <translation>Kvietimo siuntimas</translation>
        </message>
        <message>
            <source>Revoking the invite</source>
            <translation>Kvietimo atšaukimas</translation>
        </message>
        <message>
            <source>Removing a device</source>
            <translation>Įrenginio šalinimas</translation>
        </message>
        <message>
            <source>Taking back a change</source>
            <translation>Pakeitimo anuliavimas</translation>
        </message>
        <message>
            <source>Voicemail</source>
            <translation>Balso paštas</translation>
        </message>
        <message>
            <source>External calls and caller IDs</source>
            <translation>Išoriniai skambučiai ir rodomi numeriai</translation>
        </message>
        <message>
            <source>Record on demand</source>
            <translation>Įrašyti pagal poreikį</translation>
        </message>
        <message>
            <source>1 later change of this user waits for this one</source>
            <translation>Šio laukia 1 vėlesnis šio naudotojo pakeitimas</translation>
        </message>
        <message>
            <source>{number} later changes of this user wait for this one</source>
            <translation>Šio laukia vėlesni šio naudotojo pakeitimai: {number}</translation>
        </message>
        <message>
            <source>{change}, {when}</source>
            <translation>{change}, {when}</translation>
        </message>
        <message>
            <source>You added this user</source>
            <translation>Pridėjote šį naudotoją</translation>
        </message>
        <message>
            <source>You deleted this user</source>
            <translation>Ištrynėte šį naudotoją</translation>
        </message>
        <message>
            <source>You removed the application line</source>
            <translation>Pašalinote programėlės liniją</translation>
        </message>
        <message>
            <source>You changed the application line</source>
            <translation>Pakeitėte programėlės liniją</translation>
        </message>
        <message>
            <source>You sent the invite</source>
            <translation>Išsiuntėte kvietimą</translation>
        </message>
        <message>
            <source>You revoked the invite</source>
            <translation>Atšaukėte kvietimą</translation>
        </message>
        <message>
            <source>You removed a device</source>
            <translation>Pašalinote įrenginį</translation>
        </message>
        <message>
            <source>You took back a change</source>
            <translation>Anuliavote pakeitimą</translation>
        </message>
        <message>
            <source>You changed this user</source>
            <translation>Pakeitėte šį naudotoją</translation>
        </message>
        <message>
            <source>1 more field needs you.</source>
            <translation>Jūsų sprendimo laukia dar 1 laukas.</translation>
        </message>
        <message>
            <source>{number} more fields need you.</source>
            <translation>Jūsų sprendimo dar laukia laukai: {number}.</translation>
        </message>
    </context>
    <context>
        <name>Copy</name>
        <message>
            <source>Copied the first {number} rows. To take all along, export them.</source>
            <translation>Nukopijuota pirmųjų eilučių: {number}. Norėdami pasiimti visas, eksportuokite jas.</translation>
        </message>
        <message>
            <source>Copied as a table.</source>
            <translation>Nukopijuota kaip lentelė.</translation>
        </message>
        <message>
            <source>Copied {number} rows as a table.</source>
            <translation>Kaip lentelė nukopijuota eilučių: {number}.</translation>
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
            <translation>Ataskaita</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Tęsti</translation>
        </message>
        <message>
            <source>Copy report</source>
            <translation>Kopijuoti ataskaitą</translation>
        </message>
        <message>
            <source>Open log folder</source>
            <translation>Atverti žurnalų aplanką</translation>
        </message>
        <message>
            <source>Report a problem…</source>
            <translation>Pranešti apie problemą…</translation>
        </message>
    </context>
    <context>
        <name>DeleteUser</name>
        <message>
            <source>Delete {name}?</source>
            <translation>{name}: ištrinti?</translation>
        </message>
        <message>
            <source>Delete user</source>
            <translation>Ištrinti naudotoją</translation>
        </message>
        <message>
            <source>This goes with the user:</source>
            <translation>Kartu su naudotoju bus pašalinta:</translation>
        </message>
        <message>
            <source>What goes</source>
            <translation>Kas bus pašalinta</translation>
        </message>
        <message>
            <source>Delete {name}</source>
            <translation>Ištrinti: {name}</translation>
        </message>
        <message>
            <source>The numbers are free afterwards. A deleted user can't be brought back.</source>
            <translation>Po to numeriai bus laisvi. Ištrinto naudotojo sugrąžinti negalima.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Atsisakyti</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Skaitoma…</translation>
        </message>
        <message>
            <source>This user was deleted meanwhile.</source>
            <translation>Šis naudotojas tuo tarpu ištrintas.</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>Išsaugoma…</translation>
        </message>
        <message>
            <source>The user's details</source>
            <translation>Naudotojo duomenys</translation>
        </message>
        <message>
            <source>The application line with all its settings</source>
            <translation>Programėlės linija su visomis nuostatomis</translation>
        </message>
        <message>
            <source>DID number {value}: free for others</source>
            <translation>Tiesioginis numeris {value}: laisvas kitiems</translation>
        </message>
        <message>
            <source>Internal number {value}: free for others</source>
            <translation>Vidinis numeris {value}: laisvas kitiems</translation>
        </message>
        <message>
            <source>Device {value}: signed out</source>
            <translation>Įrenginys {value}: atjungtas</translation>
        </message>
        <message>
            <source>The invite to {value}: its code stops working</source>
            <translation>Kvietimas adresu {value}: jo kodas nebegalios</translation>
        </message>
        <message>
            <source>What was typed in the wizard and not saved yet</source>
            <translation>Kas įvesta vediklyje ir dar neišsaugota</translation>
        </message>
        <message>
            <source>Changes that the server has not taken yet</source>
            <translation>Pakeitimai, kurių serveris dar nepriėmė</translation>
        </message>
    </context>
    <context>
        <name>Devices</name>
        <message>
            <source>Search devices</source>
            <translation>Ieškoti įrenginių</translation>
        </message>
        <message>
            <source>Search users, devices and systems</source>
            <translation>Ieškoti naudotojų, įrenginių ir sistemų</translation>
        </message>
        <message>
            <source>System</source>
            <translation>Sistema</translation>
        </message>
        <message>
            <source>All systems</source>
            <translation>Visos sistemos</translation>
        </message>
        <message>
            <source>Permissions</source>
            <translation>Leidimai</translation>
        </message>
        <message>
            <source>All permissions</source>
            <translation>Visi leidimai</translation>
        </message>
        <message>
            <source>Microphone refused</source>
            <translation>Mikrofonas neleistas</translation>
        </message>
        <message>
            <source>Notifications refused</source>
            <translation>Pranešimai neleisti</translation>
        </message>
        <message>
            <source>Go to user</source>
            <translation>Eiti prie naudotojo</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>Pašalinti…</translation>
        </message>
        <message>
            <source>Export as CSV…</source>
            <translation>Eksportuoti kaip CSV…</translation>
        </message>
        <message>
            <source>All devices</source>
            <translation>Visi įrenginiai</translation>
        </message>
        <message>
            <source>Devices</source>
            <translation>Įrenginiai</translation>
        </message>
        <message>
            <source>{shown} of {number} devices</source>
            <translation>Įrenginiai: {shown} iš {number}</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Skaitoma…</translation>
        </message>
        <message>
            <source>No device fits. Change the search or the filters.</source>
            <translation>Nėra tinkamų įrenginių. Pakeiskite paiešką arba filtrus.</translation>
        </message>
        <message>
            <source>No device yet. A device appears here when the invite is used in the app.</source>
            <translation>Įrenginių dar nėra. Įrenginys čia atsiranda, kai kvietimas panaudojamas programėlėje.</translation>
        </message>
        <message>
            <source>Select a device first.</source>
            <translation>Pirmiausia pasirinkite įrenginį.</translation>
        </message>
        <message>
            <source>There is nothing to export.</source>
            <translation>Nėra ko eksportuoti.</translation>
        </message>
        <message>
            <source>Remove {device} of {name}?</source>
            <translation>Pašalinti įrenginį „{device}“ ({name})?</translation>
        </message>
        <message>
            <source>The app on it is signed out and can't make calls any more. To use it again, the user needs a new invite.</source>
            <translation>Programėlė jame atjungiama ir nebegali skambinti. Norėdamas vėl ja naudotis, naudotojas turi gauti naują kvietimą.</translation>
        </message>
        <message>
            <source>Remove {device}</source>
            <translation>Pašalinti „{device}“</translation>
        </message>
        <message>
            <source>Export as CSV</source>
            <translation>Eksportuoti kaip CSV</translation>
        </message>
        <message>
            <source>CSV files (*.csv)</source>
            <translation>CSV failai (*.csv)</translation>
        </message>
        <message>
            <source>devices.csv</source>
            <translation>irenginiai.csv</translation>
        </message>
        <message>
            <source>Saved as {path}.</source>
            <translation>Išsaugota: {path}.</translation>
        </message>
        <message>
            <source>The file was not saved: {reason}. Choose another folder.</source>
            <translation>Failas neišsaugotas: {reason}. Pasirinkite kitą aplanką.</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Įrenginys</translation>
        </message>
        <message>
            <source>OS</source>
            <translation>OS</translation>
        </message>
        <message>
            <source>App version</source>
            <translation>Programėlės versija</translation>
        </message>
        <message>
            <source>Created</source>
            <translation>Sukurta</translation>
        </message>
        <message>
            <source>Last seen</source>
            <translation>Paskutinį kartą matytas</translation>
        </message>
        <message>
            <source>Microphone</source>
            <translation>Mikrofonas</translation>
        </message>
        <message>
            <source>Push notifications</source>
            <translation>Tiesioginiai pranešimai</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Būsena</translation>
        </message>
        <message>
            <source>Active</source>
            <translation>Aktyvus</translation>
        </message>
        <message>
            <source>Setting up</source>
            <translation>Nustatomas</translation>
        </message>
        <message>
            <source>Allowed</source>
            <translation>Leista</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Neleista</translation>
        </message>
        <message>
            <source>Not asked yet</source>
            <translation>Dar neklausta</translation>
        </message>
        <message>
            <source>User</source>
            <translation>Naudotojas</translation>
        </message>
        <message>
            <source>Devices of {name}</source>
            <translation>Įrenginiai: {name}</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Užverti</translation>
        </message>
        <message>
            <source>This user was deleted meanwhile.</source>
            <translation>Šis naudotojas tuo tarpu ištrintas.</translation>
        </message>
    </context>
    <context>
        <name>Dialogs</name>
        <message>
            <source>Cancel</source>
            <translation>Atsisakyti</translation>
        </message>
        <message>
            <source>Your role, {role}, may not do this.</source>
            <translation>Jūsų vaidmuo ({role}) neleidžia to daryti.</translation>
        </message>
    </context>
    <context>
        <name>Drafts</name>
        <message>
            <source>Go on with it</source>
            <translation>Tęsti</translation>
        </message>
        <message>
            <source>Discard…</source>
            <translation>Atmesti…</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Vėliau</translation>
        </message>
        <message>
            <source>Not finished last time: {name}.</source>
            <translation>Praeitą kartą nebaigta: {name}.</translation>
        </message>
        <message>
            <source>Not finished last time: {name}, and {more} more.</source>
            <translation>Praeitą kartą nebaigta: {name} ir dar {more}.</translation>
        </message>
        <message>
            <source>a new user</source>
            <translation>naujas naudotojas</translation>
        </message>
        <message>
            <source>Discard the draft of {name}?</source>
            <translation>{name}: atmesti juodraštį?</translation>
        </message>
        <message>
            <source>What was typed and not saved goes.</source>
            <translation>Kas įvesta ir neišsaugota, dings.</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Atmesti</translation>
        </message>
    </context>
    <context>
        <name>Error</name>
        <message>
            <source>Something went wrong in this program.</source>
            <translation>Šioje programoje įvyko klaida.</translation>
        </message>
        <message>
            <source>What you saved and typed is kept.</source>
            <translation>Viskas, ką išsaugojote ir įvedėte, yra išlikę.</translation>
        </message>
        <message>
            <source>Try again. If it happens again, send the log file to your support.</source>
            <translation>Bandykite dar kartą. Jei tai pasikartos, nusiųskite žurnalo failą savo pagalbos tarnybai.</translation>
        </message>
        <message>
            <source>The server can’t be reached.</source>
            <translation>Serveris nepasiekiamas.</translation>
        </message>
        <message>
            <source>You can go on working; changes wait here and are sent later.</source>
            <translation>Galite dirbti toliau; pakeitimai laukia čia ir bus išsiųsti vėliau.</translation>
        </message>
        <message>
            <source>Check the network and the server address, then try again.</source>
            <translation>Patikrinkite tinklą ir serverio adresą, tada bandykite dar kartą.</translation>
        </message>
        <message>
            <source>The server is busy.</source>
            <translation>Serveris užimtas.</translation>
        </message>
        <message>
            <source>Nothing is lost; it will be tried again.</source>
            <translation>Niekas neprarasta; bus bandoma dar kartą.</translation>
        </message>
        <message>
            <source>Wait a moment, then try again.</source>
            <translation>Šiek tiek palaukite, tada bandykite dar kartą.</translation>
        </message>
        <message>
            <source>The server failed to answer properly.</source>
            <translation>Serveris negalėjo tinkamai atsakyti.</translation>
        </message>
        <message>
            <source>Your changes are kept here and will be tried again.</source>
            <translation>Jūsų pakeitimai čia išsaugoti ir bus bandoma dar kartą.</translation>
        </message>
        <message>
            <source>Try again later. If it stays so, tell whoever runs the server.</source>
            <translation>Bandykite vėliau. Jei tai nesikeis, praneškite serverio prižiūrėtojui.</translation>
        </message>
        <message>
            <source>There is no Phone Console server at this address.</source>
            <translation>Šiuo adresu nėra „Phone Console“ serverio.</translation>
        </message>
        <message>
            <source>Something else answered: a proxy, a login page or another program.</source>
            <translation>Atsakė kažkas kita: įgaliotasis serveris, prisijungimo puslapis arba kita programa.</translation>
        </message>
        <message>
            <source>Check the server address, or open a browser to sign in to the network.</source>
            <translation>Patikrinkite serverio adresą arba atverkite naršyklę ir prisijunkite prie tinklo.</translation>
        </message>
        <message>
            <source>This profile belongs to another server.</source>
            <translation>Šis profilis priklauso kitam serveriui.</translation>
        </message>
        <message>
            <source>Nothing was sent, so that two accounts are never mixed up.</source>
            <translation>Niekas neišsiųsta, kad dvi paskyros niekada nesusimaišytų.</translation>
        </message>
        <message>
            <source>Enter the address used before, or start with another profile folder.</source>
            <translation>Įveskite anksčiau naudotą adresą arba paleiskite su kitu profilio aplanku.</translation>
        </message>
        <message>
            <source>The server’s certificate can’t be trusted.</source>
            <translation>Serverio liudijimu negalima pasitikėti.</translation>
        </message>
        <message>
            <source>Nothing was sent: someone could be listening in.</source>
            <translation>Niekas neišsiųsta: kas nors galėtų klausytis.</translation>
        </message>
        <message>
            <source>Ask whoever runs the server for a valid certificate.</source>
            <translation>Paprašykite serverio prižiūrėtojo galiojančio liudijimo.</translation>
        </message>
        <message>
            <source>This is not a server address.</source>
            <translation>Tai nėra serverio adresas.</translation>
        </message>
        <message>
            <source>It has a form like https://phone.example.com and must start with https.</source>
            <translation>Jis atrodo kaip https://phone.example.com ir turi prasidėti https.</translation>
        </message>
        <message>
            <source>Correct the server address.</source>
            <translation>Pataisykite serverio adresą.</translation>
        </message>
        <message>
            <source>The e-mail or the password is wrong.</source>
            <translation>El. pašto adresas arba slaptažodis neteisingas.</translation>
        </message>
        <message>
            <source>You are not signed in.</source>
            <translation>Jūs neprisijungėte.</translation>
        </message>
        <message>
            <source>Check both and try again.</source>
            <translation>Patikrinkite abu ir bandykite dar kartą.</translation>
        </message>
        <message>
            <source>Too many tries to sign in.</source>
            <translation>Per daug bandymų prisijungti.</translation>
        </message>
        <message>
            <source>The server slows down sign-in for a while to keep others out.</source>
            <translation>Serveris kurį laiką lėtina prisijungimą, kad neįsibrautų kiti.</translation>
        </message>
        <message>
            <source>Wait {seconds} seconds, then try again.</source>
            <translation>Palaukite {seconds} sek., tada bandykite dar kartą.</translation>
        </message>
        <message>
            <source>Your session has ended.</source>
            <translation>Jūsų seansas baigėsi.</translation>
        </message>
        <message>
            <source>Changes that were not sent yet wait here.</source>
            <translation>Dar neišsiųsti pakeitimai laukia čia.</translation>
        </message>
        <message>
            <source>Sign in again to send them.</source>
            <translation>Prisijunkite iš naujo, kad juos išsiųstumėte.</translation>
        </message>
        <message>
            <source>This program and the server do not fit together.</source>
            <translation>Ši programa ir serveris nedera tarpusavyje.</translation>
        </message>
        <message>
            <source>You can look, and your changes are kept, but nothing is sent.</source>
            <translation>Galite žiūrėti, jūsų pakeitimai išlieka, bet niekas nesiunčiama.</translation>
        </message>
        <message>
            <source>Update the {side}.</source>
            <translation>Atnaujinkite: {side}.</translation>
        </message>
        <message>
            <source>The server did not accept this.</source>
            <translation>Serveris to nepriėmė.</translation>
        </message>
        <message>
            <source>{detail}</source>
            <translation>{detail}</translation>
        </message>
        <message>
            <source>Correct it and try again.</source>
            <translation>Pataisykite ir bandykite dar kartą.</translation>
        </message>
        <message>
            <source>The server asks for a full download.</source>
            <translation>Serveris prašo atsisiųsti viską iš naujo.</translation>
        </message>
        <message>
            <source>It takes a moment; changes that were not sent yet stay.</source>
            <translation>Tai truks neilgai; dar neišsiųsti pakeitimai lieka.</translation>
        </message>
        <message>
            <source>There is nothing to do.</source>
            <translation>Nieko daryti nereikia.</translation>
        </message>
        <message>
            <source>The server no longer lists {count} of {total} users.</source>
            <translation>Serveris neberodo dalies naudotojų: {count} iš {total}.</translation>
        </message>
        <message>
            <source>They are still shown: so many at once may be a mistake on the server.</source>
            <translation>Jie tebėra rodomi: toks kiekis iš karto gali būti serverio klaida.</translation>
        </message>
        <message>
            <source>Ask whoever runs the server; then remove them here or go on as it is.</source>
            <translation>Paklauskite serverio prižiūrėtojo; tada pašalinkite juos čia arba tęskite kaip yra.</translation>
        </message>
        <message>
            <source>The keyring of this computer can’t be used.</source>
            <translation>Šio kompiuterio raktinės naudoti negalima.</translation>
        </message>
        <message>
            <source>It keeps the key of your local data, which is always encrypted.</source>
            <translation>Joje laikomas jūsų vietinių duomenų raktas; duomenys visada užšifruoti.</translation>
        </message>
        <message>
            <source>Unlock the keyring and try again, or use a passphrase instead.</source>
            <translation>Atrakinkite raktinę ir bandykite dar kartą arba naudokite slaptafrazę.</translation>
        </message>
        <message>
            <source>This passphrase does not open your local data.</source>
            <translation>Ši slaptafrazė jūsų vietinių duomenų neatrakina.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Niekas nepakeista.</translation>
        </message>
        <message>
            <source>Try again; capital and small letters matter.</source>
            <translation>Bandykite dar kartą; didžiosios ir mažosios raidės skiriasi.</translation>
        </message>
        <message>
            <source>Your local data is damaged and can’t be read.</source>
            <translation>Jūsų vietiniai duomenys sugadinti ir jų negalima perskaityti.</translation>
        </message>
        <message>
            <source>Users are on the server; only what was not sent yet is at risk.</source>
            <translation>Naudotojai yra serveryje; pavojus gresia tik tam, kas dar neišsiųsta.</translation>
        </message>
        <message>
            <source>Start this program again: it repairs this, and downloads the users again.</source>
            <translation>Paleiskite šią programą dar kartą: ji tai sutaisys ir vėl atsisiųs naudotojus.</translation>
        </message>
        <message>
            <source>This profile was written by a newer version of this program.</source>
            <translation>Šį profilį įrašė naujesnė šios programos versija.</translation>
        </message>
        <message>
            <source>Opening it with this version could lose something, so it stays closed.</source>
            <translation>Atvėrus jį šia versija būtų galima ką nors prarasti, todėl jis lieka užvertas.</translation>
        </message>
        <message>
            <source>Update this program, or start it with another profile folder.</source>
            <translation>Atnaujinkite šią programą arba paleiskite ją su kitu profilio aplanku.</translation>
        </message>
        <message>
            <source>The disk is full.</source>
            <translation>Diskas pilnas.</translation>
        </message>
        <message>
            <source>The last change could not be saved; what you typed is still here.</source>
            <translation>Paskutinio pakeitimo išsaugoti nepavyko; ką įvedėte, tebėra čia.</translation>
        </message>
        <message>
            <source>Free some space, then save again.</source>
            <translation>Atlaisvinkite vietos, tada išsaugokite dar kartą.</translation>
        </message>
        <message>
            <source>The profile folder can’t be written.</source>
            <translation>Į profilio aplanką negalima rašyti.</translation>
        </message>
        <message>
            <source>Nothing can be saved there; what you typed is still here.</source>
            <translation>Ten nieko negalima išsaugoti; ką įvedėte, tebėra čia.</translation>
        </message>
        <message>
            <source>Allow writing to the folder, or start with another profile folder.</source>
            <translation>Leiskite rašyti į šį aplanką arba paleiskite su kitu profilio aplanku.</translation>
        </message>
        <message>
            <source>This profile is open in another window or program.</source>
            <translation>Šis profilis atvertas kitame lange ar programoje.</translation>
        </message>
        <message>
            <source>Two at once could overwrite each other, so this one stays closed.</source>
            <translation>Du vienu metu galėtų perrašyti vienas kitą, todėl šis lieka užvertas.</translation>
        </message>
        <message>
            <source>Use the other window, or start with another profile folder.</source>
            <translation>Naudokite kitą langą arba paleiskite su kitu profilio aplanku.</translation>
        </message>
        <message>
            <source>A draft is open that can’t be kept on this computer now.</source>
            <translation>Atvertas juodraštis, kurio dabar negalima išsaugoti šiame kompiuteryje.</translation>
        </message>
        <message>
            <source>Nobody else was signed in, so nothing that you typed is lost.</source>
            <translation>Niekas kitas nebuvo prijungtas, todėl nieko, ką įvedėte, neprarasta.</translation>
        </message>
        <message>
            <source>Save or close the draft first, then sign in again.</source>
            <translation>Pirmiausia išsaugokite arba užverkite juodraštį, tada prisijunkite dar kartą.</translation>
        </message>
        <message>
            <source>The demo’s own server did not start.</source>
            <translation>Demonstracijos serveris nepasileido.</translation>
        </message>
        <message>
            <source>The demo can’t be shown: {detail}</source>
            <translation>Demonstracijos parodyti negalima: {detail}</translation>
        </message>
        <message>
            <source>Try again. The log file says more.</source>
            <translation>Bandykite dar kartą. Daugiau parašyta žurnalo faile.</translation>
        </message>
        <message>
            <source>The file could not be opened: {reason}.</source>
            <translation>Failo nepavyko atverti: {reason}.</translation>
        </message>
        <message>
            <source>Nothing was imported.</source>
            <translation>Nieko neimportuota.</translation>
        </message>
        <message>
            <source>Close it in other programs, or choose another file.</source>
            <translation>Užverkite jį kitose programose arba pasirinkite kitą failą.</translation>
        </message>
        <message>
            <source>The file was not saved: {reason}.</source>
            <translation>Failas neišsaugotas: {reason}.</translation>
        </message>
        <message>
            <source>A file that was there before is unchanged.</source>
            <translation>Anksčiau buvęs failas nepakeistas.</translation>
        </message>
        <message>
            <source>Choose another folder.</source>
            <translation>Pasirinkite kitą aplanką.</translation>
        </message>
        <message>
            <source>There is no table of text in this file.</source>
            <translation>Šiame faile nėra teksto lentelės.</translation>
        </message>
        <message>
            <source>Save the list as CSV in its program, then choose that.</source>
            <translation>Išsaugokite sąrašą jo programoje kaip CSV ir pasirinkite tą failą.</translation>
        </message>
        <message>
            <source>The file is larger than {longest} MB.</source>
            <translation>Failas didesnis nei {longest} MB.</translation>
        </message>
        <message>
            <source>Choose a list of people, or cut it into several files.</source>
            <translation>Pasirinkite žmonių sąrašą arba padalykite jį į kelis failus.</translation>
        </message>
        <message>
            <source>The file is not written in {encoding}.</source>
            <translation>Failas parašytas ne {encoding} koduote.</translation>
        </message>
        <message>
            <source>Choose another encoding.</source>
            <translation>Pasirinkite kitą koduotę.</translation>
        </message>
        <message>
            <source>Line {line} begins a quoted cell that does not end.</source>
            <translation>Eilutėje {line} prasideda langelis kabutėse, kuris nesibaigia.</translation>
        </message>
        <message>
            <source>Correct that line, or choose another delimiter.</source>
            <translation>Pataisykite tą eilutę arba pasirinkite kitą skirtuką.</translation>
        </message>
        <message>
            <source>The import was stopped.</source>
            <translation>Importas sustabdytas.</translation>
        </message>
        <message>
            <source>Nothing of it was kept; all users are as before.</source>
            <translation>Nieko iš jo nepalikta; visi naudotojai kaip anksčiau.</translation>
        </message>
        <message>
            <source>Import again when you like.</source>
            <translation>Importuokite dar kartą, kada norėsite.</translation>
        </message>
        <message>
            <source>server</source>
            <translation>serveris</translation>
        </message>
        <message>
            <source>program on this computer</source>
            <translation>programa šiame kompiuteryje</translation>
        </message>
    </context>
    <context>
        <name>Export</name>
        <message numerus="yes">
            <source>%n user(s) saved</source>
            <translation>
                <numerusform>Išsaugotas %n naudotojas</numerusform>
                <numerusform>Išsaugoti %n naudotojai</numerusform>
                <numerusform>Išsaugota %n naudotojų</numerusform>
            </translation>
        </message>
        <message>
            <source>Export as CSV</source>
            <translation>Eksportuoti kaip CSV</translation>
        </message>
        <message>
            <source>Which users?</source>
            <translation>Kuriuos naudotojus?</translation>
        </message>
        <message>
            <source>A search or filter hides some of them now.</source>
            <translation>Paieška ar filtras dabar kai kuriuos slepia.</translation>
        </message>
        <message numerus="yes">
            <source>%n listed</source>
            <translation>
                <numerusform>Rodomas %n</numerusform>
                <numerusform>Rodomi %n</numerusform>
                <numerusform>Rodoma %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>All %n</source>
            <translation>
                <numerusform>Visi: %n</numerusform>
                <numerusform>Visi: %n</numerusform>
                <numerusform>Visi: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>CSV files (*.csv)</source>
            <translation>CSV failai (*.csv)</translation>
        </message>
        <message>
            <source>users.csv</source>
            <translation>naudotojai.csv</translation>
        </message>
    </context>
    <context>
        <name>Field</name>
        <message>
            <source>First name</source>
            <translation>Vardas</translation>
        </message>
        <message>
            <source>Last name</source>
            <translation>Pavardė</translation>
        </message>
        <message>
            <source>Department</source>
            <translation>Skyrius</translation>
        </message>
        <message>
            <source>Job title</source>
            <translation>Pareigos</translation>
        </message>
        <message>
            <source>Time schedule</source>
            <translation>Tvarkaraštis</translation>
        </message>
        <message>
            <source>Email</source>
            <translation>El. paštas</translation>
        </message>
        <message>
            <source>DID number</source>
            <translation>Tiesioginis numeris</translation>
        </message>
        <message>
            <source>Internal number</source>
            <translation>Vidinis numeris</translation>
        </message>
        <message>
            <source>When unavailable</source>
            <translation>Kai nepasiekiamas</translation>
        </message>
        <message>
            <source>Voicemail audio</source>
            <translation>Balso pašto garso įrašas</translation>
        </message>
        <message>
            <source>Voicemail e-mail</source>
            <translation>Balso pašto el. adresas</translation>
        </message>
        <message>
            <source>Enable external outbound calls</source>
            <translation>Įjungti išorinius išeinančius skambučius</translation>
        </message>
        <message>
            <source>Caller IDs</source>
            <translation>Rodomi numeriai</translation>
        </message>
        <message>
            <source>Internal caller ID</source>
            <translation>Rodomas vidinis numeris</translation>
        </message>
        <message>
            <source>Internal announcement</source>
            <translation>Vidinis garsinis pranešimas</translation>
        </message>
        <message>
            <source>External announcement</source>
            <translation>Išorinis garsinis pranešimas</translation>
        </message>
        <message>
            <source>Delivery methods</source>
            <translation>Pristatymo būdai</translation>
        </message>
        <message>
            <source>Record inbound internal calls</source>
            <translation>Įrašyti gaunamus vidinius skambučius</translation>
        </message>
        <message>
            <source>Record inbound external calls</source>
            <translation>Įrašyti gaunamus išorinius skambučius</translation>
        </message>
        <message>
            <source>Record outbound internal calls</source>
            <translation>Įrašyti išeinančius vidinius skambučius</translation>
        </message>
        <message>
            <source>Record outbound external calls</source>
            <translation>Įrašyti išeinančius išorinius skambučius</translation>
        </message>
        <message>
            <source>Record on demand</source>
            <translation>Įrašyti pagal poreikį</translation>
        </message>
        <message>
            <source>Dialing feature code</source>
            <translation>Renkamas funkcijos kodas</translation>
        </message>
    </context>
    <context>
        <name>FieldPhrase</name>
        <message>
            <source>the first name</source>
            <translation>vardas</translation>
        </message>
        <message>
            <source>the last name</source>
            <translation>pavardė</translation>
        </message>
        <message>
            <source>the department</source>
            <translation>skyrius</translation>
        </message>
        <message>
            <source>the job title</source>
            <translation>pareigos</translation>
        </message>
        <message>
            <source>the time schedule</source>
            <translation>tvarkaraštis</translation>
        </message>
        <message>
            <source>the e-mail address</source>
            <translation>el. pašto adresas</translation>
        </message>
        <message>
            <source>the DID number</source>
            <translation>tiesioginis numeris</translation>
        </message>
        <message>
            <source>the internal number</source>
            <translation>vidinis numeris</translation>
        </message>
        <message>
            <source>“When unavailable”</source>
            <translation>„Kai nepasiekiamas“</translation>
        </message>
        <message>
            <source>the voicemail audio</source>
            <translation>balso pašto garso įrašas</translation>
        </message>
        <message>
            <source>the voicemail e-mail</source>
            <translation>balso pašto el. adresas</translation>
        </message>
        <message>
            <source>external outbound calls</source>
            <translation>išoriniai išeinantys skambučiai</translation>
        </message>
        <message>
            <source>the caller IDs</source>
            <translation>rodomi numeriai</translation>
        </message>
        <message>
            <source>the internal caller ID</source>
            <translation>rodomas vidinis numeris</translation>
        </message>
        <message>
            <source>the internal announcement</source>
            <translation>vidinis garsinis pranešimas</translation>
        </message>
        <message>
            <source>the external announcement</source>
            <translation>išorinis garsinis pranešimas</translation>
        </message>
        <message>
            <source>the delivery methods</source>
            <translation>pristatymo būdai</translation>
        </message>
        <message>
            <source>recording of inbound internal calls</source>
            <translation>gaunamų vidinių skambučių įrašymas</translation>
        </message>
        <message>
            <source>recording of inbound external calls</source>
            <translation>gaunamų išorinių skambučių įrašymas</translation>
        </message>
        <message>
            <source>recording of outbound internal calls</source>
            <translation>išeinančių vidinių skambučių įrašymas</translation>
        </message>
        <message>
            <source>recording of outbound external calls</source>
            <translation>išeinančių išorinių skambučių įrašymas</translation>
        </message>
        <message>
            <source>recording on demand</source>
            <translation>įrašymas pagal poreikį</translation>
        </message>
        <message>
            <source>the dialing feature code</source>
            <translation>renkamas funkcijos kodas</translation>
        </message>
    </context>
    <context>
        <name>Forms</name>
        <message>
            <source>Warning: {words}</source>
            <translation>Įspėjimas: {words}</translation>
        </message>
    </context>
    <context>
        <name>History</name>
        <message>
            <source>Put back…</source>
            <translation>Grąžinti…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Eksportuoti…</translation>
        </message>
        <message>
            <source>There is nothing to export.</source>
            <translation>Nėra ko eksportuoti.</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Skaitoma…</translation>
        </message>
        <message>
            <source>The history is kept by the server: it shows when that is reached.</source>
            <translation>Istoriją saugo serveris: ji rodoma, kai jis pasiekiamas.</translation>
        </message>
        <message>
            <source>No change is known that fits.</source>
            <translation>Tinkančių pakeitimų nežinoma.</translation>
        </message>
        <message>
            <source>Select a change first.</source>
            <translation>Pirmiausia pasirinkite pakeitimą.</translation>
        </message>
        <message>
            <source>This change has no former value that could be put back.</source>
            <translation>Šis pakeitimas neturi ankstesnės reikšmės, kurią būtų galima grąžinti.</translation>
        </message>
        <message>
            <source>Put back what {name} had before this change?</source>
            <translation>Grąžinti tai, kas buvo prieš šį pakeitimą: {name}?</translation>
        </message>
        <message>
            <source>Put back</source>
            <translation>Grąžinti</translation>
        </message>
        <message>
            <source>Put back. You can undo it with Undo.</source>
            <translation>Grąžinta. Galite tai anuliuoti.</translation>
        </message>
        <message>
            <source>Export the history</source>
            <translation>Eksportuoti istoriją</translation>
        </message>
        <message>
            <source>History of {name}</source>
            <translation>Istorija: {name}</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Užverti</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Istorija</translation>
        </message>
        <message>
            <source>Exported to {path}.</source>
            <translation>Eksportuota į {path}.</translation>
        </message>
        <message>
            <source>Search the history</source>
            <translation>Ieškoti istorijoje</translation>
        </message>
        <message>
            <source>Search names and values</source>
            <translation>Ieškoti vardų ir reikšmių</translation>
        </message>
        <message>
            <source>Kind of change</source>
            <translation>Pakeitimo rūšis</translation>
        </message>
        <message>
            <source>All changes</source>
            <translation>Visi pakeitimai</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Duomenys</translation>
        </message>
        <message>
            <source>Application line</source>
            <translation>Programėlės linija</translation>
        </message>
        <message>
            <source>Invites</source>
            <translation>Kvietimai</translation>
        </message>
        <message>
            <source>Devices</source>
            <translation>Įrenginiai</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>Pakeitimai</translation>
        </message>
        <message>
            <source>User created</source>
            <translation>Naudotojas sukurtas</translation>
        </message>
        <message>
            <source>Details changed</source>
            <translation>Duomenys pakeisti</translation>
        </message>
        <message>
            <source>User deleted</source>
            <translation>Naudotojas ištrintas</translation>
        </message>
        <message>
            <source>Application line changed</source>
            <translation>Programėlės linija pakeista</translation>
        </message>
        <message>
            <source>Application line removed</source>
            <translation>Programėlės linija pašalinta</translation>
        </message>
        <message>
            <source>Invite asked for</source>
            <translation>Paprašyta kvietimo</translation>
        </message>
        <message>
            <source>Invite sent</source>
            <translation>Kvietimas išsiųstas</translation>
        </message>
        <message>
            <source>Invite could not be sent</source>
            <translation>Kvietimo nepavyko išsiųsti</translation>
        </message>
        <message>
            <source>Invite opened</source>
            <translation>Kvietimas atvertas</translation>
        </message>
        <message>
            <source>Invite revoked</source>
            <translation>Kvietimas atšauktas</translation>
        </message>
        <message>
            <source>Invite expired</source>
            <translation>Kvietimas nebegalioja</translation>
        </message>
        <message>
            <source>Code shown on a screen</source>
            <translation>Kodas parodytas ekrane</translation>
        </message>
        <message>
            <source>Invite redeemed</source>
            <translation>Kvietimas panaudotas</translation>
        </message>
        <message>
            <source>Device removed</source>
            <translation>Įrenginys pašalintas</translation>
        </message>
        <message>
            <source>Settings of the account changed</source>
            <translation>Paskyros nustatymai pakeisti</translation>
        </message>
        <message>
            <source>Operator added</source>
            <translation>Operatorius pridėtas</translation>
        </message>
        <message>
            <source>Console</source>
            <translation>Konsolė</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Įrenginys</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>Serveris</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Kada</translation>
        </message>
        <message>
            <source>User</source>
            <translation>Naudotojas</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Kas</translation>
        </message>
        <message>
            <source>From where</source>
            <translation>Iš kur</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Ką</translation>
        </message>
        <message>
            <source>Before and after</source>
            <translation>Prieš ir po</translation>
        </message>
        <message>
            <source>Done here and not sent yet: {what}.</source>
            <translation>Padaryta čia ir dar neišsiųsta: {what}.</translation>
        </message>
        <message>
            <source>Invite</source>
            <translation>Kvietimas</translation>
        </message>
    </context>
    <context>
        <name>Import</name>
        <message>
            <source>Show</source>
            <translation>Rodyti</translation>
        </message>
        <message>
            <source>All rows</source>
            <translation>Visos eilutės</translation>
        </message>
        <message>
            <source>Next problem</source>
            <translation>Kita problema</translation>
        </message>
        <message>
            <source>Double-click a cell of the file, or press F2, to correct it here.</source>
            <translation>Dukart spustelėkite failo langelį arba paspauskite F2, kad čia jį pataisytumėte.</translation>
        </message>
        <message>
            <source>No row has a problem.</source>
            <translation>Nė viena eilutė neturi problemų.</translation>
        </message>
        <message>
            <source>Rows of the file</source>
            <translation>Failo eilutės</translation>
        </message>
        <message>
            <source>Encoding</source>
            <translation>Koduotė</translation>
        </message>
        <message>
            <source>Delimiter</source>
            <translation>Skirtukas</translation>
        </message>
        <message>
            <source>Users who are there already</source>
            <translation>Jau esantys naudotojai</translation>
        </message>
        <message>
            <source>Update them</source>
            <translation>Atnaujinti</translation>
        </message>
        <message>
            <source>Skip them</source>
            <translation>Praleisti</translation>
        </message>
        <message>
            <source>Report them as problems</source>
            <translation>Pranešti kaip apie problemas</translation>
        </message>
        <message>
            <source>Find them by</source>
            <translation>Rasti juos pagal</translation>
        </message>
        <message>
            <source>ID, e-mail or internal number</source>
            <translation>ID, el. paštą arba vidinį numerį</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>El. paštas</translation>
        </message>
        <message>
            <source>Internal number</source>
            <translation>Vidinis numeris</translation>
        </message>
        <message>
            <source>ID in this console</source>
            <translation>ID šioje konsolėje</translation>
        </message>
        <message>
            <source>Send an invite to new users with an e-mail</source>
            <translation>Siųsti kvietimą naujiems naudotojams, turintiems el. paštą</translation>
        </message>
        <message>
            <source>A blank cell keeps what is there; &lt;clear&gt; in a cell empties the field. Nothing changes before you have seen what would happen.</source>
            <translation>Tuščias langelis palieka tai, kas yra; &lt;clear&gt; langelyje ištuština lauką. Niekas nekeičiama, kol nepamatėte, kas įvyktų.</translation>
        </message>
        <message>
            <source>{number} rows below the header.</source>
            <translation>Eilutės po antrašte: {number}.</translation>
        </message>
        <message>
            <source>It seems to come from {system}.</source>
            <translation>Panašu, kad failas iš {system}.</translation>
        </message>
        <message>
            <source>Column {number}</source>
            <translation>Stulpelis {number}</translation>
        </message>
        <message>
            <source>Import users from CSV</source>
            <translation>Importuoti naudotojus iš CSV</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Eiga</translation>
        </message>
        <message>
            <source>Stop the import first, or let it end.</source>
            <translation>Pirmiausia sustabdykite importą arba leiskite jam baigtis.</translation>
        </message>
        <message>
            <source>Close without importing?</source>
            <translation>Užverti neimportavus?</translation>
        </message>
        <message>
            <source>The cells that you corrected here are not kept.</source>
            <translation>Čia pataisyti langeliai neišsaugomi.</translation>
        </message>
        <message>
            <source>Close without importing</source>
            <translation>Užverti neimportavus</translation>
        </message>
        <message>
            <source>Choose a CSV file</source>
            <translation>Pasirinkite CSV failą</translation>
        </message>
        <message>
            <source>Files of this program, 3CX, Google Workspace, Microsoft Entra and Yeastar are recognised, and any other list of people with a header. You can also drop a file on the main window. Nothing changes before you have seen what would happen.</source>
            <translation>Atpažįstami šios programos, 3CX, „Google Workspace“, „Microsoft Entra“ ir „Yeastar“ failai bei bet kuris kitas žmonių sąrašas su antrašte. Failą galite ir nuvilkti ant pagrindinio lango. Niekas nekeičiama, kol nepamatėte, kas įvyktų.</translation>
        </message>
        <message>
            <source>Choose file…</source>
            <translation>Pasirinkti failą…</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Atgal</translation>
        </message>
        <message>
            <source>See what would happen</source>
            <translation>Rodyti, kas įvyktų</translation>
        </message>
        <message>
            <source>Save problems as CSV…</source>
            <translation>Išsaugoti problemas kaip CSV…</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importuoti</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stabdyti</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Užverti</translation>
        </message>
        <message numerus="yes">
            <source>Import %n row(s)</source>
            <translation>
                <numerusform>Importuoti %n eilutę</numerusform>
                <numerusform>Importuoti %n eilutes</numerusform>
                <numerusform>Importuoti %n eilučių</numerusform>
            </translation>
        </message>
        <message>
            <source>No row would change anything.</source>
            <translation>Nė viena eilutė nieko nepakeistų.</translation>
        </message>
        <message>
            <source>The corrected cells are being checked.</source>
            <translation>Pataisyti langeliai tikrinami.</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Failas</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Skaitoma…</translation>
        </message>
        <message>
            <source>What would happen</source>
            <translation>Kas įvyktų</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Atlikta</translation>
        </message>
        <message>
            <source>Columns of the file</source>
            <translation>Failo stulpeliai</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) imported</source>
            <translation>
                <numerusform>Importuota %n eilutė</numerusform>
                <numerusform>Importuotos %n eilutės</numerusform>
                <numerusform>Importuota %n eilučių</numerusform>
            </translation>
        </message>
        <message>
            <source>They are in the table, and are sent to the server now. Edit → Undo takes all of it back in one step.</source>
            <translation>Jos yra lentelėje ir dabar siunčiamos į serverį. „Taisa → Anuliuoti“ viską grąžina vienu žingsniu.</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) with problems were left out.</source>
            <translation>
                <numerusform>%n eilutė su problema praleista.</numerusform>
                <numerusform>%n eilutės su problemomis praleistos.</numerusform>
                <numerusform>%n eilučių su problemomis praleista.</numerusform>
            </translation>
        </message>
        <message>
            <source>{done} of {total} rows</source>
            <translation>{done} iš {total} eilučių</translation>
        </message>
        <message>
            <source>Lists of people (*.csv *.txt *.tsv)</source>
            <translation>Žmonių sąrašai (*.csv *.txt *.tsv)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Visi failai (*)</translation>
        </message>
        <message>
            <source>Save problems as CSV</source>
            <translation>Išsaugoti problemas kaip CSV</translation>
        </message>
        <message>
            <source>CSV files (*.csv)</source>
            <translation>CSV failai (*.csv)</translation>
        </message>
        <message>
            <source>problems.csv</source>
            <translation>problemos.csv</translation>
        </message>
        <message>
            <source>Saved as {path}.</source>
            <translation>Išsaugota kaip {path}.</translation>
        </message>
        <message>
            <source>“{value}” is neither yes nor no.</source>
            <translation>„{value}“ nėra nei taip, nei ne.</translation>
        </message>
        <message>
            <source>There is no “{value}” to choose for {label}, or more than one.</source>
            <translation>Laukui „{label}“ nėra „{value}“ arba yra ne vienas.</translation>
        </message>
        <message>
            <source>Row {row} of the file has the same {label}.</source>
            <translation>Failo eilutėje {row} ta pati reikšmė: {label}.</translation>
        </message>
        <message>
            <source>{holder} is there already.</source>
            <translation>{holder} jau yra.</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Eilutė</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Rezultatas</translation>
        </message>
        <message>
            <source>What happens</source>
            <translation>Kas vyksta</translation>
        </message>
        <message>
            <source>Adds {name}.</source>
            <translation>Prideda: {name}.</translation>
        </message>
        <message>
            <source>Changes {name}: {changes}.</source>
            <translation>Pakeičia: {name}: {changes}.</translation>
        </message>
        <message>
            <source>{name} is there already; skipped.</source>
            <translation>{name} jau yra; praleista.</translation>
        </message>
        <message>
            <source>{name} stays as it is.</source>
            <translation>{name} lieka kaip yra.</translation>
        </message>
        <message>
            <source>and {number} more</source>
            <translation>ir dar {number}</translation>
        </message>
        <message>
            <source>the application line is removed</source>
            <translation>programėlės linija pašalinama</translation>
        </message>
        <message>
            <source>an application line is added</source>
            <translation>programėlės linija pridedama</translation>
        </message>
        <message>
            <source>{label}: {before} → {after}</source>
            <translation>{label}: {before} → {after}</translation>
        </message>
        <message>
            <source>+ New</source>
            <translation>+ Naujas</translation>
        </message>
        <message>
            <source>✎ Change</source>
            <translation>✎ Pakeitimas</translation>
        </message>
        <message>
            <source>= As it is</source>
            <translation>= Kaip yra</translation>
        </message>
        <message>
            <source>– Skipped</source>
            <translation>– Praleista</translation>
        </message>
        <message>
            <source>✕ Problem</source>
            <translation>✕ Problema</translation>
        </message>
        <message>
            <source>Do not import</source>
            <translation>Neimportuoti</translation>
        </message>
        <message>
            <source>First and last name</source>
            <translation>Vardas ir pavardė</translation>
        </message>
        <message>
            <source>Has an application line (yes or no)</source>
            <translation>Turi programėlės liniją (taip arba ne)</translation>
        </message>
        <message>
            <source>Windows 1250 (Central European)</source>
            <translation>Windows 1250 (Vidurio Europos)</translation>
        </message>
        <message>
            <source>Windows 1251 (Cyrillic)</source>
            <translation>Windows 1251 (kirilica)</translation>
        </message>
        <message>
            <source>Windows 1252 (Western)</source>
            <translation>Windows 1252 (Vakarų)</translation>
        </message>
        <message>
            <source>Windows 1253 (Greek)</source>
            <translation>Windows 1253 (graikų)</translation>
        </message>
        <message>
            <source>Windows 1254 (Turkish)</source>
            <translation>Windows 1254 (turkų)</translation>
        </message>
        <message>
            <source>Windows 1255 (Hebrew)</source>
            <translation>Windows 1255 (hebrajų)</translation>
        </message>
        <message>
            <source>Windows 1256 (Arabic)</source>
            <translation>Windows 1256 (arabų)</translation>
        </message>
        <message>
            <source>Windows 1257 (Baltic)</source>
            <translation>Windows 1257 (Baltijos)</translation>
        </message>
        <message>
            <source>Windows 1258 (Vietnamese)</source>
            <translation>Windows 1258 (vietnamiečių)</translation>
        </message>
        <message>
            <source>Windows 932 (Japanese)</source>
            <translation>Windows 932 (japonų)</translation>
        </message>
        <message>
            <source>Windows 936 (Simplified Chinese)</source>
            <translation>Windows 936 (supaprastinta kinų)</translation>
        </message>
        <message>
            <source>Windows 949 (Korean)</source>
            <translation>Windows 949 (korėjiečių)</translation>
        </message>
        <message>
            <source>Windows 950 (Traditional Chinese)</source>
            <translation>Windows 950 (tradicinė kinų)</translation>
        </message>
        <message>
            <source>Comma</source>
            <translation>Kablelis</translation>
        </message>
        <message>
            <source>Semicolon</source>
            <translation>Kabliataškis</translation>
        </message>
        <message>
            <source>Tab</source>
            <translation>Tabuliatorius</translation>
        </message>
        <message>
            <source>Vertical bar</source>
            <translation>Vertikalus brūkšnys</translation>
        </message>
        <message>
            <source>{number} new</source>
            <translation>Naujų: {number}</translation>
        </message>
        <message>
            <source>{number} to change</source>
            <translation>Keistinų: {number}</translation>
        </message>
        <message>
            <source>{number} as they are</source>
            <translation>Kaip yra: {number}</translation>
        </message>
        <message>
            <source>{number} skipped</source>
            <translation>Praleistų: {number}</translation>
        </message>
        <message>
            <source>{number} with problems</source>
            <translation>Su problemomis: {number}</translation>
        </message>
    </context>
    <context>
        <name>Invitation</name>
        <message>
            <source>Waiting to send</source>
            <translation>Laukia išsiuntimo</translation>
        </message>
        <message>
            <source>Waiting to revoke</source>
            <translation>Laukia atšaukimo</translation>
        </message>
        <message>
            <source>Being sent</source>
            <translation>Siunčiamas</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Išsiųstas</translation>
        </message>
        <message>
            <source>Opened</source>
            <translation>Atvertas</translation>
        </message>
        <message>
            <source>Being set up</source>
            <translation>Nustatoma</translation>
        </message>
        <message>
            <source>Completed</source>
            <translation>Baigtas</translation>
        </message>
        <message>
            <source>Expired</source>
            <translation>Pasibaigęs</translation>
        </message>
        <message>
            <source>Revoked</source>
            <translation>Atšauktas</translation>
        </message>
        <message>
            <source>Superseded</source>
            <translation>Pakeistas naujesniu</translation>
        </message>
        <message>
            <source>Mail refused</source>
            <translation>Laiškas atmestas</translation>
        </message>
    </context>
    <context>
        <name>InvitePreview</name>
        <message>
            <source>Preview invite</source>
            <translation>Kvietimo peržiūra</translation>
        </message>
        <message>
            <source>Send Invite</source>
            <translation>Kvietimo siuntimas</translation>
        </message>
        <message>
            <source>Send invite</source>
            <translation>Siųsti kvietimą</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Žmonės</translation>
        </message>
        <message>
            <source>E-mail as it will be sent</source>
            <translation>Laiškas, koks bus išsiųstas</translation>
        </message>
        <message>
            <source>Text of the e-mail</source>
            <translation>Laiško tekstas</translation>
        </message>
        <message>
            <source>Mail</source>
            <translation>Laiškas</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Tekstas</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Atsisakyti</translation>
        </message>
        <message>
            <source>The invite can go after saving.</source>
            <translation>Kvietimą galima siųsti išsaugojus.</translation>
        </message>
        <message>
            <source>There is no e-mail address.</source>
            <translation>Nėra el. pašto adreso.</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>Išsaugoma…</translation>
        </message>
        <message>
            <source>Expires on {moment} if it is sent now.</source>
            <translation>Jei išsiųsite dabar, galios iki {moment}.</translation>
        </message>
        <message>
            <source>The real code is made when the server sends it.</source>
            <translation>Tikrasis kodas sukuriamas, kai serveris jį išsiunčia.</translation>
        </message>
        <message>
            <source>The code sent before stops working: {names}.</source>
            <translation>Anksčiau išsiųstas kodas nebegalios: {names}.</translation>
        </message>
        <message>
            <source>No invite, for want of an e-mail address: {names}.</source>
            <translation>Be kvietimo, nes nėra el. pašto adreso: {names}.</translation>
        </message>
        <message>
            <source>It will be sent when the server is reached again.</source>
            <translation>Bus išsiųsta, kai serveris vėl bus pasiekiamas.</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Nuo</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Kam</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Tema</translation>
        </message>
        <message>
            <source>{names} and {number} more</source>
            <translation>{names} ir dar {number}</translation>
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
            <translation>Naudotojai</translation>
        </message>
        <message>
            <source>Devices</source>
            <translation>Įrenginiai</translation>
        </message>
        <message>
            <source>Needs attention</source>
            <translation>Reikia sprendimo</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Istorija</translation>
        </message>
    </context>
    <context>
        <name>Menu</name>
        <message>
            <source>&amp;User</source>
            <translation>&amp;Naudotojas</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Taisa</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Rodymas</translation>
        </message>
        <message>
            <source>&amp;Console</source>
            <translation>&amp;Konsolė</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Žinynas</translation>
        </message>
    </context>
    <context>
        <name>Merge</name>
        <message>
            <source>Show what changed</source>
            <translation>Rodyti, kas pakeista</translation>
        </message>
        <message>
            <source>Take over</source>
            <translation>Perimti</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Ne dabar</translation>
        </message>
        <message>
            <source>What you typed stays; the rest becomes what it is now.</source>
            <translation>Ką įvedėte, lieka; visa kita tampa tokia, kokia yra dabar.</translation>
        </message>
        <message>
            <source>This user was deleted meanwhile. What you typed is kept; after saving you can create the user again under Needs attention.</source>
            <translation>Šis naudotojas tuo tarpu ištrintas. Ką įvedėte, išlieka; išsaugoję galite naudotoją vėl sukurti skyriuje „Reikia sprendimo“.</translation>
        </message>
        <message>
            <source>{who} changed {fields} at {moment}.</source>
            <translation>{who} {moment} pakeitė: {fields}.</translation>
        </message>
        <message>
            <source>{fields} changed meanwhile.</source>
            <translation>Tuo tarpu pakeista: {fields}.</translation>
        </message>
        <message>
            <source>You changed some of it, too: choose, then save.</source>
            <translation>Dalį jų pakeitėte ir jūs: pasirinkite, tada išsaugokite.</translation>
        </message>
        <message>
            <source>{names} and {number} more</source>
            <translation>{names} ir dar {number}</translation>
        </message>
        <message>
            <source>{names} and {last}</source>
            <translation>{names} ir {last}</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Laukas</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Anksčiau</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>Mano</translation>
        </message>
        <message>
            <source>Theirs</source>
            <translation>Kitų</translation>
        </message>
        <message>
            <source>not touched here</source>
            <translation>čia nekeista</translation>
        </message>
        <message>
            <source>{field}, theirs: {value}</source>
            <translation>{field}, kitų: {value}</translation>
        </message>
        <message>
            <source>{field}, mine: {value}</source>
            <translation>{field}, mano: {value}</translation>
        </message>
    </context>
    <context>
        <name>Navigation</name>
        <message>
            <source>Pages</source>
            <translation>Puslapiai</translation>
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
            <translation>Kvietimai į programėlę</translation>
        </message>
        <message>
            <source>The invite of {name} failed.</source>
            <translation>Kvietimas nepavyko: {name}.</translation>
        </message>
        <message>
            <source>{number} invites failed.</source>
            <translation>Nepavykusių kvietimų: {number}.</translation>
        </message>
        <message>
            <source>{name} has set up the app.</source>
            <translation>{name}: programėlė paruošta.</translation>
        </message>
        <message>
            <source>{number} people have set up the app.</source>
            <translation>Paruošusių programėlę žmonių: {number}.</translation>
        </message>
    </context>
    <context>
        <name>Palette</name>
        <message>
            <source>Find anything</source>
            <translation>Rasti bet ką</translation>
        </message>
        <message>
            <source>Find an action or a user</source>
            <translation>Rasti veiksmą ar naudotoją</translation>
        </message>
        <message>
            <source>Type what you want to do, a name or a number</source>
            <translation>Įrašykite, ką norite daryti, vardą ar numerį</translation>
        </message>
        <message>
            <source>Actions and users</source>
            <translation>Veiksmai ir naudotojai</translation>
        </message>
        <message>
            <source>Nothing fits. Try a part of a name, a number or another word.</source>
            <translation>Niekas netinka. Bandykite vardo dalį, numerį ar kitą žodį.</translation>
        </message>
    </context>
    <context>
        <name>Paper</name>
        <message>
            <source>This text is missing. Install the program again to read it.</source>
            <translation>Šio teksto nėra. Įdiekite programą iš naujo, kad jį skaitytumėte.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Atgal</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Užverti</translation>
        </message>
    </context>
    <context>
        <name>Problem</name>
        <message>
            <source>{label} is needed.</source>
            <translation>Laukas „{label}“ būtinas.</translation>
        </message>
        <message>
            <source>{label} has {length} characters; {longest} fit.</source>
            <translation>{label}: simbolių {length}, telpa {longest}.</translation>
        </message>
        <message>
            <source>{label} contains a line break or another invisible character.</source>
            <translation>{label}: yra eilutės lūžis arba kitas nematomas simbolis.</translation>
        </message>
        <message>
            <source>This time schedule no longer exists.</source>
            <translation>Šio tvarkaraščio nebėra.</translation>
        </message>
        <message>
            <source>“{value}” is not an e-mail address. It needs a form like name@example.com.</source>
            <translation>„{value}“ nėra el. pašto adresas. Jis turi atrodyti kaip name@example.com.</translation>
        </message>
        <message>
            <source>E-mail {value} belongs to {holder}.</source>
            <translation>El. pašto adresą {value} jau naudoja {holder}.</translation>
        </message>
        <message>
            <source>An e-mail address is needed to send the invite.</source>
            <translation>Kvietimui išsiųsti reikia el. pašto adreso.</translation>
        </message>
        <message>
            <source>DID number {value} is not one of the account's.</source>
            <translation>Tiesioginis numeris {value} nepriklauso šiai paskyrai.</translation>
        </message>
        <message>
            <source>DID number {value} is not active.</source>
            <translation>Tiesioginis numeris {value} neaktyvus.</translation>
        </message>
        <message>
            <source>DID number {value} belongs to {holder}.</source>
            <translation>Tiesioginį numerį {value} jau naudoja {holder}.</translation>
        </message>
        <message>
            <source>“{value}” is not an internal number: it has 1 to 4 digits.</source>
            <translation>„{value}“ nėra vidinis numeris: jį sudaro 1–4 skaitmenys.</translation>
        </message>
        <message>
            <source>Internal number {value} belongs to {holder}.</source>
            <translation>Vidinį numerį {value} jau naudoja {holder}.</translation>
        </message>
        <message>
            <source>{value} is the feature code of {holder}.</source>
            <translation>{value} jau yra funkcijos kodas: {holder}.</translation>
        </message>
        <message>
            <source>{value} is an emergency number; people who dial it for help would reach a desk.</source>
            <translation>{value} yra pagalbos numeris; jį surinkę žmonės pasiektų ne pagalbą, o darbo vietą.</translation>
        </message>
        <message>
            <source>No internal number is free between {first} and {last}.</source>
            <translation>Tarp {first} ir {last} laisvų vidinių numerių nėra.</translation>
        </message>
        <message>
            <source>Choose “Do nothing” or “Route to Voicemail”.</source>
            <translation>Pasirinkite „Nieko nedaryti“ arba „Nukreipti į balso paštą“.</translation>
        </message>
        <message>
            <source>Route to Voicemail needs a voicemail audio; “System default” is one.</source>
            <translation>Parinkčiai „Nukreipti į balso paštą“ reikia balso pašto garso įrašo; tinka ir „Sistemos numatytasis“.</translation>
        </message>
        <message>
            <source>Route to Voicemail needs an e-mail address for the messages.</source>
            <translation>Parinkčiai „Nukreipti į balso paštą“ reikia el. pašto adreso žinutėms.</translation>
        </message>
        <message>
            <source>{label} is only used with Route to Voicemail.</source>
            <translation>{label}: naudojama tik su „Nukreipti į balso paštą“.</translation>
        </message>
        <message>
            <source>The audio file of {label} no longer exists.</source>
            <translation>{label}: šio garso failo nebėra.</translation>
        </message>
        <message>
            <source>External calls need at least one caller ID.</source>
            <translation>Išoriniams skambučiams reikia bent vieno rodomo numerio.</translation>
        </message>
        <message>
            <source>Caller ID {value} is not one of the account's numbers.</source>
            <translation>Rodomas numeris {value} nepriklauso šiai paskyrai.</translation>
        </message>
        <message>
            <source>Caller ID {value} is not active.</source>
            <translation>Rodomas numeris {value} neaktyvus.</translation>
        </message>
        <message>
            <source>Caller ID {value} is listed twice.</source>
            <translation>Rodomas numeris {value} nurodytas du kartus.</translation>
        </message>
        <message>
            <source>Nobody has the internal number {value}.</source>
            <translation>Vidinio numerio {value} niekas neturi.</translation>
        </message>
        <message>
            <source>Calls will show {value}, which belongs to {holder}.</source>
            <translation>Skambinant bus rodomas {value}, kurį naudoja {holder}.</translation>
        </message>
        <message>
            <source>Recording needs at least one delivery method.</source>
            <translation>Įrašymui reikia bent vieno pristatymo būdo.</translation>
        </message>
        <message>
            <source>A chosen delivery method no longer exists.</source>
            <translation>Pasirinkto pristatymo būdo nebėra.</translation>
        </message>
        <message>
            <source>“{value}” sends recordings by e-mail: about 7 MB an hour, and big mails bounce.</source>
            <translation>„{value}“ siunčia įrašus el. paštu: apie 7 MB per valandą, o dideli laiškai grįžta nepristatyti.</translation>
        </message>
        <message>
            <source>Calls are recorded without an announcement; the law may require consent.</source>
            <translation>Skambučiai įrašomi be garsinio pranešimo; įstatymai gali reikalauti sutikimo.</translation>
        </message>
        <message>
            <source>Record on demand needs a dialing feature code.</source>
            <translation>Įrašymui pagal poreikį reikia renkamo funkcijos kodo.</translation>
        </message>
        <message>
            <source>“{value}” is not a feature code: it is * or # and 1 to 4 digits.</source>
            <translation>„{value}“ nėra funkcijos kodas: tai * arba # ir 1–4 skaitmenys.</translation>
        </message>
        <message>
            <source>{value} is already the feature code of {holder}.</source>
            <translation>{value} jau yra funkcijos kodas: {holder}.</translation>
        </message>
        <message>
            <source>Without a DID number and an internal number, nobody can call this user.</source>
            <translation>Be tiesioginio ir vidinio numerio niekas negali paskambinti šiam naudotojui.</translation>
        </message>
        <message>
            <source>Your role, {role}, may not do this.</source>
            <translation>Jūsų vaidmuo ({role}) neleidžia to daryti.</translation>
        </message>
        <message>
            <source>This change was already sent with another content. Save it again as a new one.</source>
            <translation>Šis pakeitimas jau išsiųstas su kitu turiniu. Išsaugokite jį iš naujo kaip naują.</translation>
        </message>
        <message>
            <source>The server does not know this kind of change. It may need an update.</source>
            <translation>Serveris nežino tokio pakeitimo. Galbūt jį reikia atnaujinti.</translation>
        </message>
        <message>
            <source>The server does not know the field “{name}”.</source>
            <translation>Serveris nežino lauko „{name}“.</translation>
        </message>
        <message>
            <source>{label} has a value of the wrong type.</source>
            <translation>{label}: netinkamo tipo reikšmė.</translation>
        </message>
        <message>
            <source>This user is not known to the server.</source>
            <translation>Serveris šio naudotojo nežino.</translation>
        </message>
        <message>
            <source>This user was deleted meanwhile.</source>
            <translation>Šis naudotojas tuo tarpu ištrintas.</translation>
        </message>
        <message>
            <source>This user exists already.</source>
            <translation>Šis naudotojas jau yra.</translation>
        </message>
        <message>
            <source>This device is not known to the server.</source>
            <translation>Serveris šio įrenginio nežino.</translation>
        </message>
        <message>
            <source>It waits for another change that was not accepted.</source>
            <translation>Laukia kito pakeitimo, kuris nebuvo priimtas.</translation>
        </message>
        <message>
            <source>The e-mail or the password is wrong.</source>
            <translation>El. pašto adresas arba slaptažodis neteisingas.</translation>
        </message>
        <message>
            <source>The session has ended. Sign in again.</source>
            <translation>Seansas baigėsi. Prisijunkite iš naujo.</translation>
        </message>
        <message>
            <source>Too many tries. Wait {seconds} seconds, then try again.</source>
            <translation>Per daug bandymų. Palaukite {seconds} sek., tada bandykite dar kartą.</translation>
        </message>
        <message>
            <source>The request is larger than the server accepts.</source>
            <translation>Užklausa didesnė, nei serveris priima.</translation>
        </message>
        <message>
            <source>The request could not be read: {detail}</source>
            <translation>Užklausos perskaityti nepavyko: {detail}</translation>
        </message>
        <message>
            <source>The server asks for a full download before going on.</source>
            <translation>Prieš tęsdamas serveris prašo atsisiųsti viską iš naujo.</translation>
        </message>
        <message>
            <source>There is nothing at this address.</source>
            <translation>Šiuo adresu nieko nėra.</translation>
        </message>
        <message>
            <source>The server failed. Your change is kept; it will be tried again.</source>
            <translation>Serveriui nepavyko. Jūsų pakeitimas išsaugotas; bus bandoma dar kartą.</translation>
        </message>
        <message>
            <source>The server is busy. It will be tried again.</source>
            <translation>Serveris užimtas. Bus bandoma dar kartą.</translation>
        </message>
        <message>
            <source>The server has no room left on its disk. Nothing is lost; it will be tried again. Whoever runs the server must make room.</source>
            <translation>Serverio diske nebėra vietos. Niekas neprarasta; bus bandoma dar kartą. Vietos turi atlaisvinti serverio prižiūrėtojas.</translation>
        </message>
        <message>
            <source>This code is not valid. Check it, or ask for a new invite.</source>
            <translation>Šis kodas negalioja. Patikrinkite jį arba paprašykite naujo kvietimo.</translation>
        </message>
        <message>
            <source>The code has a typing mistake. Check it.</source>
            <translation>Kode yra rašybos klaida. Patikrinkite jį.</translation>
        </message>
        <message>
            <source>This invite has expired. Ask for a new one.</source>
            <translation>Šio kvietimo galiojimas baigėsi. Paprašykite naujo.</translation>
        </message>
        <message>
            <source>This invite was already used. Ask for a new one if it was not you.</source>
            <translation>Šis kvietimas jau panaudotas. Jei tai padarėte ne jūs, paprašykite naujo.</translation>
        </message>
        <message>
            <source>This invite is no longer valid. Use the newest one, or ask for a new one.</source>
            <translation>Šis kvietimas nebegalioja. Naudokite naujausią arba paprašykite naujo.</translation>
        </message>
        <message>
            <source>Too many wrong codes. Wait {seconds} seconds, or scan the QR code.</source>
            <translation>Per daug neteisingų kodų. Palaukite {seconds} sek. arba nuskaitykite QR kodą.</translation>
        </message>
        <message>
            <source>Too many wrong tries ended this code. Scan the QR code or open the link of the invite, or ask for a new one.</source>
            <translation>Dėl per daug neteisingų bandymų šis kodas nebegalioja. Nuskaitykite QR kodą, atverkite kvietimo nuorodą arba paprašykite naujo kvietimo.</translation>
        </message>
        <message>
            <source>The picture could not be read.</source>
            <translation>Paveikslo perskaityti nepavyko.</translation>
        </message>
        <message>
            <source>Another step of the set-up comes first.</source>
            <translation>Pirma reikia atlikti kitą nustatymo žingsnį.</translation>
        </message>
        <message>
            <source>Somebody in the office changed {label} meanwhile. Check it, then save again.</source>
            <translation>{label}: tai tuo tarpu pakeitė kažkas iš biuro. Patikrinkite, tada išsaugokite dar kartą.</translation>
        </message>
        <message>
            <source>This user has no e-mail address.</source>
            <translation>Šis naudotojas neturi el. pašto adreso.</translation>
        </message>
        <message>
            <source>Console and server do not fit together. Update the {side}.</source>
            <translation>Konsolė ir serveris nedera tarpusavyje. Atnaujinkite: {side}.</translation>
        </message>
    </context>
    <context>
        <name>QrPicture</name>
        <message>
            <source>Drag it into a chat, or copy the picture.</source>
            <translation>Nuvilkite jį į pokalbį arba nukopijuokite paveikslą.</translation>
        </message>
        <message>
            <source>Copy picture</source>
            <translation>Kopijuoti paveikslą</translation>
        </message>
        <message>
            <source>invite.png</source>
            <translation>kvietimas.png</translation>
        </message>
    </context>
    <context>
        <name>Report</name>
        <message>
            <source>Report a problem</source>
            <translation>Pranešti apie problemą</translation>
        </message>
        <message>
            <source>Save…</source>
            <translation>Išsaugoti…</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopijuoti</translation>
        </message>
        <message>
            <source>What happened?</source>
            <translation>Kas nutiko?</translation>
        </message>
        <message>
            <source>What did you do, and what came of it? It is saved as you write it.</source>
            <translation>Ką darėte ir kas iš to išėjo? Išsaugoma taip, kaip parašote.</translation>
        </message>
        <message>
            <source>The report</source>
            <translation>Ataskaita</translation>
        </message>
        <message>
            <source>Collecting…</source>
            <translation>Renkama…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Užverti</translation>
        </message>
        <message>
            <source>Read it, save it, and send the file to your support. Names, e-mail addresses, numbers, codes and passwords were taken out. Nothing is sent by itself.</source>
            <translation>Perskaitykite, išsaugokite ir nusiųskite failą pagalbos tarnybai. Vardai, el. pašto adresai, numeriai, kodai ir slaptažodžiai pašalinti. Niekas nesiunčiama savaime.</translation>
        </message>
        <message>
            <source>The report is there.</source>
            <translation>Ataskaita paruošta.</translation>
        </message>
        <message>
            <source>Copied.</source>
            <translation>Nukopijuota.</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>Išsaugoti ataskaitą</translation>
        </message>
        <message>
            <source>Zip archives (*.zip)</source>
            <translation>Zip archyvai (*.zip)</translation>
        </message>
        <message>
            <source>Texts (*.txt)</source>
            <translation>Tekstai (*.txt)</translation>
        </message>
        <message>
            <source>phone-console-report.zip</source>
            <translation>phone-console-ataskaita.zip</translation>
        </message>
        <message>
            <source>Saved as {path}.</source>
            <translation>Išsaugota kaip {path}.</translation>
        </message>
        <message>
            <source>The report was not saved: {reason}. Choose another folder.</source>
            <translation>Ataskaita neišsaugota: {reason}. Pasirinkite kitą aplanką.</translation>
        </message>
    </context>
    <context>
        <name>Role</name>
        <message>
            <source>Admin</source>
            <translation>Administratorius</translation>
        </message>
        <message>
            <source>Helpdesk</source>
            <translation>Pagalbos tarnyba</translation>
        </message>
        <message>
            <source>Auditor</source>
            <translation>Auditorius</translation>
        </message>
    </context>
    <context>
        <name>Session</name>
        <message>
            <source>Sign out?</source>
            <translation>Atsijungti?</translation>
        </message>
        <message>
            <source>The users are removed from this computer and fetched again at the next sign-in.</source>
            <translation>Naudotojai pašalinami iš šio kompiuterio ir vėl parsiunčiami kitą kartą prisijungus.</translation>
        </message>
        <message>
            <source>Sign out</source>
            <translation>Atsijungti</translation>
        </message>
        <message>
            <source>Remove them here</source>
            <translation>Pašalinti juos čia</translation>
        </message>
        <message>
            <source>{number} changes were not sent yet.</source>
            <translation>Dar neišsiųsti pakeitimai: {number}.</translation>
        </message>
        <message>
            <source>1 change was not sent yet.</source>
            <translation>Dar neišsiųstas 1 pakeitimas.</translation>
        </message>
        <message>
            <source>Kept, they stay here encrypted and are sent after the next sign-in. Discarded, they are lost.</source>
            <translation>Palikti pakeitimai lieka čia užšifruoti ir išsiunčiami kitą kartą prisijungus. Atmesti – prarandami.</translation>
        </message>
        <message>
            <source>Keep and sign out</source>
            <translation>Palikti ir atsijungti</translation>
        </message>
        <message>
            <source>Discard and sign out</source>
            <translation>Atmesti ir atsijungti</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Atsisakyti</translation>
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
            <translation>Kvietimų lapai</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Žmonės</translation>
        </message>
        <message>
            <source>Choose everybody</source>
            <translation>Pasirinkti visus</translation>
        </message>
        <message>
            <source>Choose nobody</source>
            <translation>Nepasirinkti nieko</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>Išsaugoti kaip PDF…</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Spausdinti…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Užverti</translation>
        </message>
        <message>
            <source>A page for each person, with a QR code and a text code of their own. Listed are people without an e-mail address who are not set up yet.</source>
            <translation>Po puslapį kiekvienam žmogui, su jo QR kodu ir tekstiniu kodu. Išvardyti žmonės be el. pašto adreso, kuriems telefonas dar nenustatytas.</translation>
        </message>
        <message>
            <source>Choose at least one person.</source>
            <translation>Pasirinkite bent vieną žmogų.</translation>
        </message>
        <message>
            <source>The server makes the codes…</source>
            <translation>Serveris kuria kodus…</translation>
        </message>
        <message>
            <source>The code that is out stops working: {names}.</source>
            <translation>Išsiųstas kodas nebegalios: {names}.</translation>
        </message>
        <message>
            <source>No sheet, since the server does not know them any more: {names}.</source>
            <translation>Be lapo, nes serveris jų nebežino: {names}.</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>Išsaugoti kaip PDF</translation>
        </message>
        <message>
            <source>PDF documents (*.pdf)</source>
            <translation>PDF dokumentai (*.pdf)</translation>
        </message>
        <message>
            <source>invitations.pdf</source>
            <translation>kvietimai.pdf</translation>
        </message>
        <message>
            <source>Sent to the printer.</source>
            <translation>Išsiųsta į spausdintuvą.</translation>
        </message>
        <message>
            <source>The printer did not take it. Check the printer, then print again.</source>
            <translation>Spausdintuvas nepriėmė. Patikrinkite spausdintuvą, tada spausdinkite dar kartą.</translation>
        </message>
        <message>
            <source>Saved as {path}.</source>
            <translation>Išsaugota: {path}.</translation>
        </message>
        <message>
            <source>The sheets were not saved: {reason}. Choose another folder.</source>
            <translation>Lapai neišsaugoti: {reason}. Pasirinkite kitą aplanką.</translation>
        </message>
        <message>
            <source>{names} and {number} more</source>
            <translation>{names} ir dar {number}</translation>
        </message>
    </context>
    <context>
        <name>Shortcuts</name>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Spartieji klavišai</translation>
        </message>
        <message>
            <source>Search shortcuts</source>
            <translation>Ieškoti sparčiųjų klavišų</translation>
        </message>
        <message>
            <source>Search an action or a key</source>
            <translation>Ieškoti veiksmo ar klavišo</translation>
        </message>
        <message>
            <source>No shortcut fits. Every action is in Ctrl+K.</source>
            <translation>Netinka joks spartusis klavišas. Visi veiksmai – paspaudus „Ctrl+K“.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Užverti</translation>
        </message>
        <message>
            <source>Shortcuts</source>
            <translation>Spartieji klavišai</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>Veiksmas</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Klavišai</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Ieškoti</translation>
        </message>
        <message>
            <source>Open what is selected</source>
            <translation>Atverti pasirinktą</translation>
        </message>
        <message>
            <source>Menu of what is selected</source>
            <translation>Pasirinkto meniu</translation>
        </message>
        <message>
            <source>Copy the selected rows as a table</source>
            <translation>Kopijuoti pasirinktas eilutes kaip lentelę</translation>
        </message>
        <message>
            <source>Copy the selected rows with titles</source>
            <translation>Kopijuoti pasirinktas eilutes su antraštėmis</translation>
        </message>
        <message>
            <source>Go to the next field</source>
            <translation>Į kitą lauką</translation>
        </message>
        <message>
            <source>Go to the field before</source>
            <translation>Į ankstesnį lauką</translation>
        </message>
        <message>
            <source>Close a dialog; what was typed is kept</source>
            <translation>Užverti dialogą; kas įrašyta, lieka</translation>
        </message>
        <message>
            <source>In tables</source>
            <translation>Lentelėse</translation>
        </message>
        <message>
            <source>Everywhere</source>
            <translation>Visur</translation>
        </message>
    </context>
    <context>
        <name>ShowQr</name>
        <message>
            <source>Show QR</source>
            <translation>Rodyti QR kodą</translation>
        </message>
        <message>
            <source>Scan with the app of {name}</source>
            <translation>Nuskaitykite programėle: {name}</translation>
        </message>
        <message>
            <source>Copy code</source>
            <translation>Kopijuoti kodą</translation>
        </message>
        <message>
            <source>Save as PNG</source>
            <translation>Išsaugoti kaip PNG</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Spausdinti</translation>
        </message>
        <message>
            <source>New code</source>
            <translation>Naujas kodas</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Užverti</translation>
        </message>
        <message>
            <source>This code has ended. Press “New code” for another one.</source>
            <translation>Šis kodas nebegalioja. Spauskite „Naujas kodas“, kad gautumėte kitą.</translation>
        </message>
        <message>
            <source>The server can't be reached, and only the server can make a code. Press “New code” when you are online again, or send the invite by e-mail: it waits.</source>
            <translation>Serveris nepasiekiamas, o kodą gali sukurti tik serveris. Spauskite „Naujas kodas“, kai vėl prisijungsite prie tinklo, arba siųskite kvietimą el. paštu: jis palauks.</translation>
        </message>
        <message>
            <source>Works for {minutes}:{seconds} more, once.</source>
            <translation>Galioja dar {minutes}:{seconds}, vieną kartą.</translation>
        </message>
        <message>
            <source>Copied. It leaves the clipboard after a minute.</source>
            <translation>Nukopijuota. Po minutės bus pašalinta iš iškarpinės.</translation>
        </message>
        <message>
            <source>PNG pictures (*.png)</source>
            <translation>PNG paveikslai (*.png)</translation>
        </message>
        <message>
            <source>invite.png</source>
            <translation>kvietimas.png</translation>
        </message>
        <message>
            <source>Works once, until {moment}.</source>
            <translation>Galioja vieną kartą, iki {moment}.</translation>
        </message>
        <message>
            <source>The printer did not take it. Check the printer, then print again.</source>
            <translation>Spausdintuvas nepriėmė. Patikrinkite spausdintuvą, tada spausdinkite dar kartą.</translation>
        </message>
        <message>
            <source>Saved as {path}. It works as long as this.</source>
            <translation>Išsaugota: {path}. Galioja tiek pat, kiek šis.</translation>
        </message>
        <message>
            <source>The picture was not saved: {reason}. Choose another folder.</source>
            <translation>Paveikslas neišsaugotas: {reason}. Pasirinkite kitą aplanką.</translation>
        </message>
        <message>
            <source>QR code</source>
            <translation>QR kodas</translation>
        </message>
        <message>
            <source>The same code is below as text.</source>
            <translation>Tas pats kodas žemiau parašytas tekstu.</translation>
        </message>
        <message>
            <source>Asking the server for a code…</source>
            <translation>Prašoma serverio kodo…</translation>
        </message>
    </context>
    <context>
        <name>SignIn</name>
        <message>
            <source>Sign in – Phone Console</source>
            <translation>Prisijungimas – Phone Console</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Prisijungti</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Išeiti</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Vėliau</translation>
        </message>
        <message>
            <source>Once signed in, the program starts without the network and without asking.</source>
            <translation>Prisijungus programa pasileidžia be tinklo ir nieko neklausdama.</translation>
        </message>
        <message>
            <source>Server address</source>
            <translation>Serverio adresas</translation>
        </message>
        <message>
            <source>Email</source>
            <translation>El. paštas</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Slaptažodis</translation>
        </message>
        <message>
            <source>Fill in all three fields first.</source>
            <translation>Pirmiausia užpildykite visus tris laukus.</translation>
        </message>
        <message>
            <source>Signing in…</source>
            <translation>Prisijungiama…</translation>
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
            <translation>Profilio aplankas: {where}</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Bandyti dar kartą</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Išeiti</translation>
        </message>
        <message>
            <source>Your local data was repaired</source>
            <translation>Jūsų vietiniai duomenys sutaisyti</translation>
        </message>
        <message>
            <source>It was damaged. Changes waiting to be sent that could be saved: {operations}; unfinished drafts: {drafts}. Users are downloaded from the server again.</source>
            <translation>Jie buvo sugadinti. Išgelbėti išsiuntimo laukę pakeitimai: {operations}; nebaigti juodraščiai: {drafts}. Naudotojai vėl atsisiunčiami iš serverio.</translation>
        </message>
        <message>
            <source>The damaged file is kept: {kept}</source>
            <translation>Sugadintas failas paliktas: {kept}</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Tęsti</translation>
        </message>
        <message>
            <source>Starting the demo…</source>
            <translation>Paleidžiama demonstracija…</translation>
        </message>
        <message>
            <source>A backend with made-up people starts on this computer.</source>
            <translation>Šiame kompiuteryje paleidžiamas serveris su išgalvotais žmonėmis.</translation>
        </message>
    </context>
    <context>
        <name>Status</name>
        <message>
            <source>Undo</source>
            <translation>Anuliuoti</translation>
        </message>
        <message>
            <source>Starting…</source>
            <translation>Paleidžiama…</translation>
        </message>
        <message>
            <source>Online</source>
            <translation>Prisijungta</translation>
        </message>
        <message>
            <source>Offline</source>
            <translation>Neprisijungta</translation>
        </message>
        <message>
            <source>Offline: {words}</source>
            <translation>Neprisijungta: {words}</translation>
        </message>
        <message>
            <source>never synced</source>
            <translation>niekada nesinchronizuota</translation>
        </message>
        <message>
            <source>synced just now</source>
            <translation>ką tik sinchronizuota</translation>
        </message>
        <message>
            <source>synced {age} ago</source>
            <translation>sinchronizuota prieš {age}</translation>
        </message>
        <message>
            <source>1 change waits to be sent</source>
            <translation>1 pakeitimas laukia išsiuntimo</translation>
        </message>
        <message>
            <source>{number} changes wait to be sent</source>
            <translation>Išsiuntimo laukia pakeitimai: {number}</translation>
        </message>
        <message>
            <source>{words}, the oldest for {age}</source>
            <translation>{words}, seniausias laukia {age}</translation>
        </message>
        <message>
            <source>1 change needs you</source>
            <translation>1 pakeitimui reikia jūsų sprendimo</translation>
        </message>
        <message>
            <source>{number} changes need you</source>
            <translation>Jūsų sprendimo laukia pakeitimai: {number}</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Sustabdyti</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Tęsti</translation>
        </message>
        <message>
            <source>Sign in again</source>
            <translation>Prisijungti iš naujo</translation>
        </message>
        <message>
            <source>Decide…</source>
            <translation>Spręsti…</translation>
        </message>
        <message>
            <source>Why?</source>
            <translation>Kodėl?</translation>
        </message>
        <message>
            <source>Syncing…</source>
            <translation>Sinchronizuojama…</translation>
        </message>
        <message>
            <source>Downloading: {number} so far</source>
            <translation>Atsisiunčiama: kol kas {number}</translation>
        </message>
        <message>
            <source>Downloading: {number} of {total}</source>
            <translation>Atsisiunčiama: {number} iš {total}</translation>
        </message>
        <message>
            <source>{words}, {seconds} s left</source>
            <translation>{words}, liko {seconds} sek.</translation>
        </message>
        <message>
            <source>{words}, {time} left</source>
            <translation>{words}, liko {time}</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Sustabdyta</translation>
        </message>
        <message>
            <source>Download stopped at {number}; the rest can wait</source>
            <translation>Atsisiuntimas sustabdytas ties {number}; kita gali palaukti</translation>
        </message>
    </context>
    <context>
        <name>Sync</name>
        <message>
            <source>Synced</source>
            <translation>Sinchronizuota</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Juodraštis</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Laukia</translation>
        </message>
        <message>
            <source>Conflict</source>
            <translation>Konfliktas</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>Nepriimta</translation>
        </message>
        <message>
            <source>Blocked</source>
            <translation>Sulaikyta</translation>
        </message>
        <message>
            <source>The server has everything.</source>
            <translation>Serveris turi viską.</translation>
        </message>
        <message>
            <source>Not saved yet: open Edit to finish what was typed.</source>
            <translation>Dar neišsaugota: spauskite „Taisyti“, kad baigtumėte, kas pradėta.</translation>
        </message>
        <message>
            <source>Saved here; waits to be sent.</source>
            <translation>Išsaugota čia; laukia išsiuntimo.</translation>
        </message>
        <message>
            <source>Somebody else changed the same: choose whose change stays.</source>
            <translation>Kažkas kitas pakeitė tą patį: pasirinkite, kurio pakeitimas lieka.</translation>
        </message>
        <message>
            <source>The server did not accept a change: open it to see why.</source>
            <translation>Serveris nepriėmė pakeitimo: atverkite jį ir pamatysite kodėl.</translation>
        </message>
        <message>
            <source>Waits for another change that was not accepted.</source>
            <translation>Laukia kito pakeitimo, kuris nebuvo priimtas.</translation>
        </message>
    </context>
    <context>
        <name>Time</name>
        <message>
            <source>less than a minute</source>
            <translation>mažiau nei 1 min.</translation>
        </message>
        <message>
            <source>1 minute</source>
            <translation>1 min.</translation>
        </message>
        <message>
            <source>{number} minutes</source>
            <translation>{number} min.</translation>
        </message>
        <message>
            <source>1 hour</source>
            <translation>1 val.</translation>
        </message>
        <message>
            <source>{number} hours</source>
            <translation>{number} val.</translation>
        </message>
        <message>
            <source>1 day</source>
            <translation>1 d.</translation>
        </message>
        <message>
            <source>{number} days</source>
            <translation>{number} d.</translation>
        </message>
    </context>
    <context>
        <name>Undo</name>
        <message numerus="yes">
            <source>Undo changes of %n user(s)</source>
            <translation>
                <numerusform>Anuliuoti %n naudotojo pakeitimus</numerusform>
                <numerusform>Anuliuoti %n naudotojų pakeitimus</numerusform>
                <numerusform>Anuliuoti %n naudotojų pakeitimus</numerusform>
            </translation>
        </message>
        <message>
            <source>Undo adding {name}</source>
            <translation>Anuliuoti pridėjimą: {name}</translation>
        </message>
        <message>
            <source>Undo deleting {name}</source>
            <translation>Anuliuoti trynimą: {name}</translation>
        </message>
        <message>
            <source>Undo removing the line of {name}</source>
            <translation>Anuliuoti linijos šalinimą: {name}</translation>
        </message>
        <message>
            <source>Undo inviting {name}</source>
            <translation>Anuliuoti kvietimą: {name}</translation>
        </message>
        <message>
            <source>Undo revoking the invite of {name}</source>
            <translation>Anuliuoti kvietimo atšaukimą: {name}</translation>
        </message>
        <message>
            <source>Undo removing a device of {name}</source>
            <translation>Anuliuoti įrenginio šalinimą: {name}</translation>
        </message>
        <message>
            <source>Undo changing {field} of {name}</source>
            <translation>Anuliuoti keitimą: {field} ({name})</translation>
        </message>
        <message>
            <source>Undo changing {name}</source>
            <translation>Anuliuoti keitimą: {name}</translation>
        </message>
        <message numerus="yes">
            <source>Taken back: changes of %n user(s).</source>
            <translation>
                <numerusform>Anuliuota: %n naudotojo pakeitimai.</numerusform>
                <numerusform>Anuliuota: %n naudotojų pakeitimai.</numerusform>
                <numerusform>Anuliuota: %n naudotojų pakeitimai.</numerusform>
            </translation>
        </message>
        <message>
            <source>{name} is back; devices and invites are not: send a new invite.</source>
            <translation>{name} vėl yra; įrenginių ir kvietimų nėra: išsiųskite naują kvietimą.</translation>
        </message>
        <message>
            <source>Taken back: {name}.</source>
            <translation>Anuliuota: {name}.</translation>
        </message>
        <message>
            <source>{name} is not there any more: nothing was taken back.</source>
            <translation>{name}: naudotojo nebėra, nieko neanuliuota.</translation>
        </message>
        <message>
            <source>The change of {name} was decided since: nothing was taken back.</source>
            <translation>{name}: dėl pakeitimo jau nuspręsta, nieko neanuliuota.</translation>
        </message>
        <message>
            <source>The invite of {name} is used or over: it can’t be taken back.</source>
            <translation>{name}: kvietimas panaudotas arba pasibaigęs, jo anuliuoti negalima.</translation>
        </message>
        <message>
            <source>This can’t be taken back: it ended a code or a token.</source>
            <translation>To anuliuoti negalima: tai nutraukė kodo arba prieigos galiojimą.</translation>
        </message>
    </context>
    <context>
        <name>Unlock</name>
        <message>
            <source>Local data – Phone Console</source>
            <translation>Vietiniai duomenys – Phone Console</translation>
        </message>
        <message>
            <source>Use this passphrase</source>
            <translation>Naudoti šią slaptafrazę</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>Atrakinti</translation>
        </message>
        <message>
            <source>Unlock your local data</source>
            <translation>Atrakinkite savo vietinius duomenis</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Slaptafrazė</translation>
        </message>
        <message>
            <source>Passphrase again</source>
            <translation>Slaptafrazė dar kartą</translation>
        </message>
        <message>
            <source>Try the keyring again</source>
            <translation>Bandyti raktinę dar kartą</translation>
        </message>
        <message>
            <source>Keep nothing on this computer</source>
            <translation>Šiame kompiuteryje nieko nelaikyti</translation>
        </message>
        <message>
            <source>Works until you quit; changes that were not sent by then are lost.</source>
            <translation>Galioja, kol išeisite; iki tol neišsiųsti pakeitimai bus prarasti.</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Išeiti</translation>
        </message>
        <message>
            <source>What is kept on this computer is always encrypted. Without a keyring, choose a passphrase of at least {shortest} characters; you will be asked for it at each start. Nobody can recover it for you.</source>
            <translation>Tai, kas laikoma šiame kompiuteryje, visada užšifruota. Jei raktinės nėra, pasirinkite slaptafrazę (mažiausias simbolių skaičius: {shortest}); jos bus klausiama kaskart paleidžiant. Niekas negalės jos jums atkurti.</translation>
        </message>
        <message>
            <source>What is kept on this computer is encrypted. Enter your passphrase, or unlock the keyring and try again.</source>
            <translation>Tai, kas laikoma šiame kompiuteryje, užšifruota. Įveskite slaptafrazę arba atrakinkite raktinę ir bandykite dar kartą.</translation>
        </message>
        <message>
            <source>At least {shortest} characters, the same in both fields.</source>
            <translation>Mažiausias simbolių skaičius – {shortest}; abiejuose laukuose turi būti tas pats.</translation>
        </message>
        <message>
            <source>Unlocking…</source>
            <translation>Atrakinama…</translation>
        </message>
    </context>
    <context>
        <name>Users</name>
        <message>
            <source>Reading users…</source>
            <translation>Skaitomi naudotojai…</translation>
        </message>
        <message>
            <source>No users yet</source>
            <translation>Naudotojų dar nėra</translation>
        </message>
        <message>
            <source>Users are the people of this phone system: add the first one, or fetch those that others have added.</source>
            <translation>Naudotojai yra šios telefonų sistemos žmonės: pridėkite pirmąjį arba parsisiųskite kitų pridėtus.</translation>
        </message>
        <message>
            <source>Add the first user</source>
            <translation>Pridėti pirmąjį naudotoją</translation>
        </message>
        <message>
            <source>Sync now</source>
            <translation>Sinchronizuoti dabar</translation>
        </message>
        <message>
            <source>Clear search</source>
            <translation>Išvalyti paiešką</translation>
        </message>
        <message>
            <source>No user with the invitation “{state}”</source>
            <translation>Nėra naudotojų, kurių kvietimo būsena „{state}“</translation>
        </message>
        <message>
            <source>A filter is on. Clear it to see everybody.</source>
            <translation>Įjungtas filtras. Išvalykite jį, kad matytumėte visus.</translation>
        </message>
        <message>
            <source>No user matches “{text}”</source>
            <translation>Nėra naudotojų, atitinkančių „{text}“</translation>
        </message>
        <message>
            <source>Names, e-mail, department, job title and numbers are searched.</source>
            <translation>Ieškoma varduose, el. pašte, skyriuose, pareigose ir numeriuose.</translation>
        </message>
        <message>
            <source>The invite of {name} is on its way.</source>
            <translation>{name}: kvietimas siunčiamas.</translation>
        </message>
        <message>
            <source>The invite of {name} waits here and is sent when the server is reached.</source>
            <translation>{name}: kvietimas laukia čia ir bus išsiųstas, kai serveris bus pasiekiamas.</translation>
        </message>
        <message>
            <source>Revoke the invite of {name}?</source>
            <translation>{name}: atšaukti kvietimą?</translation>
        </message>
        <message>
            <source>Its code stops working. You can send a new invite at any time.</source>
            <translation>Jo kodas nebegalios. Naują kvietimą galite išsiųsti bet kada.</translation>
        </message>
        <message>
            <source>Revoke</source>
            <translation>Atšaukti kvietimą</translation>
        </message>
        <message>
            <source>Users</source>
            <translation>Naudotojai</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Daugiau</translation>
        </message>
        <message>
            <source>Search users</source>
            <translation>Ieškoti naudotojų</translation>
        </message>
        <message>
            <source>Search names, e-mail, work or numbers</source>
            <translation>Ieškoti vardų, el. pašto, darbo ar numerių</translation>
        </message>
        <message>
            <source>Invitation</source>
            <translation>Kvietimas</translation>
        </message>
        <message>
            <source>All invitations</source>
            <translation>Visi kvietimai</translation>
        </message>
        <message>
            <source>Not invited</source>
            <translation>Nepakviesti</translation>
        </message>
        <message>
            <source>+ Add user</source>
            <translation>+ Pridėti naudotoją</translation>
        </message>
        <message>
            <source>Add user</source>
            <translation>Pridėti naudotoją</translation>
        </message>
        <message>
            <source>Actions</source>
            <translation>Veiksmai</translation>
        </message>
        <message>
            <source>a new user</source>
            <translation>naujas naudotojas</translation>
        </message>
        <message>
            <source>Actions for {name}</source>
            <translation>Veiksmai: {name}</translation>
        </message>
        <message>
            <source>{shown} of {total} users</source>
            <translation>Naudotojai: {shown} iš {total}</translation>
        </message>
        <message>
            <source>1 user</source>
            <translation>1 naudotojas</translation>
        </message>
        <message>
            <source>{total} users</source>
            <translation>Naudotojai: {total}</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Paveikslas</translation>
        </message>
        <message>
            <source>First name</source>
            <translation>Vardas</translation>
        </message>
        <message>
            <source>Last name</source>
            <translation>Pavardė</translation>
        </message>
        <message>
            <source>Job title</source>
            <translation>Pareigos</translation>
        </message>
        <message>
            <source>Department</source>
            <translation>Skyrius</translation>
        </message>
        <message>
            <source>Email</source>
            <translation>El. paštas</translation>
        </message>
        <message>
            <source>Time schedule</source>
            <translation>Tvarkaraštis</translation>
        </message>
        <message>
            <source>DID number</source>
            <translation>Tiesioginis numeris</translation>
        </message>
        <message>
            <source>Internal number</source>
            <translation>Vidinis numeris</translation>
        </message>
        <message>
            <source>Devices</source>
            <translation>Įrenginiai</translation>
        </message>
        <message>
            <source>Sync</source>
            <translation>Sinchronizavimas</translation>
        </message>
        <message>
            <source>{state}, expires in {time}</source>
            <translation>{state}, baigsis po {time}</translation>
        </message>
        <message>
            <source>Deleted here; waits to be sent.</source>
            <translation>Ištrinta čia; laukia išsiuntimo.</translation>
        </message>
        <message>
            <source>To {value}</source>
            <translation>Kam: {value}</translation>
        </message>
        <message>
            <source>Printed {value}</source>
            <translation>Išspausdinta: {value}</translation>
        </message>
        <message>
            <source>Sent {value}</source>
            <translation>Išsiųsta: {value}</translation>
        </message>
        <message>
            <source>Opened {value}</source>
            <translation>Atverta: {value}</translation>
        </message>
        <message>
            <source>Used {value}</source>
            <translation>Panaudota: {value}</translation>
        </message>
        <message>
            <source>Expires {value}</source>
            <translation>Baigs galioti: {value}</translation>
        </message>
        <message>
            <source>Refused: {value}</source>
            <translation>Atmesta: {value}</translation>
        </message>
    </context>
    <context>
        <name>Window</name>
        <message>
            <source>This is version {version}. What’s new stands in the Help menu.</source>
            <translation>Tai versija {version}. Kas naujo – meniu „Žinynas“.</translation>
        </message>
        <message>
            <source>Guide</source>
            <translation>Vadovas</translation>
        </message>
        <message>
            <source>What’s new</source>
            <translation>Kas naujo</translation>
        </message>
    </context>
    <context>
        <name>Wizard</name>
        <message>
            <source>The account has no delivery method yet.</source>
            <translation>Paskyra dar neturi pristatymo būdų.</translation>
        </message>
        <message>
            <source>Caller ID to add</source>
            <translation>Pridedamas rodomas numeris</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Pridėti</translation>
        </message>
        <message>
            <source>Add caller ID</source>
            <translation>Pridėti rodomą numerį</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Perkelti aukštyn</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Perkelti žemyn</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Pašalinti</translation>
        </message>
        <message>
            <source>Discard draft</source>
            <translation>Atmesti juodraštį</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Atgal</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Toliau</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Išsaugoti</translation>
        </message>
        <message>
            <source>Everything you type is kept as a draft. Enter goes on, Esc closes.</source>
            <translation>Viskas, ką įvedate, laikoma kaip juodraštis. „Enter“ eina toliau, „Esc“ užveria.</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>Išsaugoma…</translation>
        </message>
        <message>
            <source>There is nothing to save yet.</source>
            <translation>Dar nėra ko išsaugoti.</translation>
        </message>
        <message>
            <source>{value} (no longer exists)</source>
            <translation>{value} (nebėra)</translation>
        </message>
        <message>
            <source>{number} — free</source>
            <translation>{number} — laisvas</translation>
        </message>
        <message>
            <source>{number} — belongs to {name}</source>
            <translation>{number} — naudoja {name}</translation>
        </message>
        <message>
            <source>Who is it? First and last name are needed, the rest can wait.</source>
            <translation>Kas tai? Vardas ir pavardė būtini, kita gali palaukti.</translation>
        </message>
        <message>
            <source>Outside these hours, calls skip the user.</source>
            <translation>Kitomis valandomis skambučiai naudotoją aplenkia.</translation>
        </message>
        <message>
            <source>The invite to the app goes here.</source>
            <translation>Čia siunčiamas kvietimas į programėlę.</translation>
        </message>
        <message>
            <source>Configure application line in the next step</source>
            <translation>Konfigūruoti programėlės liniją kitame žingsnyje</translation>
        </message>
        <message>
            <source>The line is the user's calling setup for the app.</source>
            <translation>Linija – tai naudotojo skambinimo programėle nuostatos.</translation>
        </message>
        <message>
            <source>Your role, {role}, may not configure lines.</source>
            <translation>Jūsų vaidmuo ({role}) neleidžia konfigūruoti linijų.</translation>
        </message>
        <message>
            <source>How is the user reached?</source>
            <translation>Kaip pasiekti naudotoją?</translation>
        </message>
        <message>
            <source>Type any part of a number, or open the list of free ones.</source>
            <translation>Įveskite bet kurią numerio dalį arba atverkite laisvų numerių sąrašą.</translation>
        </message>
        <message>
            <source>Voice messages are sent here.</source>
            <translation>Čia siunčiamos balso žinutės.</translation>
        </message>
        <message>
            <source>Move from {name}</source>
            <translation>Perkelti iš: {name}</translation>
        </message>
        <message>
            <source>Next free</source>
            <translation>Kitas laisvas</translation>
        </message>
        <message>
            <source>Put in the next free internal number</source>
            <translation>Įrašyti kitą laisvą vidinį numerį</translation>
        </message>
        <message>
            <source>If it is taken when this is saved, use the next free number</source>
            <translation>Jei išsaugant jis bus užimtas, naudoti kitą laisvą numerį</translation>
        </message>
        <message>
            <source>What do called people see and hear?</source>
            <translation>Ką mato ir girdi tie, kuriems skambinama?</translation>
        </message>
        <message>
            <source>The first is the default. Order them by dragging, or with Alt+Up and Alt+Down.</source>
            <translation>Pirmasis yra numatytasis. Rikiuokite vilkdami arba klavišais Alt+Aukštyn ir Alt+Žemyn.</translation>
        </message>
        <message>
            <source>The internal number that colleagues see.</source>
            <translation>Vidinis numeris, kurį mato kolegos.</translation>
        </message>
        <message>
            <source>{number} (default)</source>
            <translation>{number} (numatytasis)</translation>
        </message>
        <message>
            <source>Which calls are recorded?</source>
            <translation>Kurie skambučiai įrašomi?</translation>
        </message>
        <message>
            <source>Dialled during a call to record it: * or # and 1 to 4 digits.</source>
            <translation>Renkamas pokalbio metu jam įrašyti: * arba # ir 1–4 skaitmenys.</translation>
        </message>
        <message>
            <source>Preview invite</source>
            <translation>Kvietimo peržiūra</translation>
        </message>
        <message>
            <source>Send invite on save</source>
            <translation>Išsaugojus išsiųsti kvietimą</translation>
        </message>
        <message>
            <source>An e-mail address is needed to send the invite.</source>
            <translation>Kvietimui išsiųsti reikia el. pašto adreso.</translation>
        </message>
        <message>
            <source>It goes to {email}.</source>
            <translation>Bus išsiųstas adresu {email}.</translation>
        </message>
        <message>
            <source>This user will be created when you press Save.</source>
            <translation>Šis naudotojas bus sukurtas, kai paspausite „Išsaugoti“.</translation>
        </message>
        <message>
            <source>Saving removes the application line with its numbers.</source>
            <translation>Išsaugojus bus pašalinta programėlės linija su jos numeriais.</translation>
        </message>
        <message>
            <source>Nothing is changed yet.</source>
            <translation>Dar niekas nepakeista.</translation>
        </message>
        <message>
            <source>Saving changes one field.</source>
            <translation>Išsaugojus pasikeis vienas laukas.</translation>
        </message>
        <message>
            <source>Saving changes {count} fields.</source>
            <translation>Laukai, kurie pasikeis išsaugojus: {count}.</translation>
        </message>
        <message>
            <source>{after}   (changed, was: {before})</source>
            <translation>{after}   (pakeista, buvo: {before})</translation>
        </message>
        <message>
            <source>Warning: {words}</source>
            <translation>Įspėjimas: {words}</translation>
        </message>
        <message>
            <source>To mend: {words}</source>
            <translation>Pataisytina: {words}</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Keisti</translation>
        </message>
        <message>
            <source>Change {page}</source>
            <translation>Keisti: {page}</translation>
        </message>
        <message>
            <source>The next free one</source>
            <translation>Kitas laisvas</translation>
        </message>
        <message>
            <source>{number}, or the next free one</source>
            <translation>{number} arba kitas laisvas</translation>
        </message>
        <message>
            <source>Send the invite again?</source>
            <translation>Siųsti kvietimą dar kartą?</translation>
        </message>
        <message>
            <source>{name} was invited at {before}. A new invite can go to {now}; the old one then stops working.</source>
            <translation>{name}: pakviesta adresu {before}. Naują kvietimą galima siųsti adresu {now}; senasis tada nebegalios.</translation>
        </message>
        <message>
            <source>Send again</source>
            <translation>Siųsti dar kartą</translation>
        </message>
        <message>
            <source>Don't send</source>
            <translation>Nesiųsti</translation>
        </message>
        <message>
            <source>Discard the draft?</source>
            <translation>Atmesti juodraštį?</translation>
        </message>
        <message>
            <source>What was typed for {name} is thrown away. Nothing else changes.</source>
            <translation>{name}: kas įvesta, bus išmesta. Daugiau niekas nesikeis.</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Atmesti</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Palikti</translation>
        </message>
        <message>
            <source>Close without keeping?</source>
            <translation>Užverti neišsaugojus?</translation>
        </message>
        <message>
            <source>The draft could not be kept on this computer. Closing loses what was typed.</source>
            <translation>Juodraščio šiame kompiuteryje išsaugoti nepavyko. Užvėrus įvesti duomenys bus prarasti.</translation>
        </message>
        <message>
            <source>Close anyway</source>
            <translation>Vis tiek užverti</translation>
        </message>
        <message>
            <source>Stay</source>
            <translation>Likti</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>Žingsniai</translation>
        </message>
        <message>
            <source>{place}. {step}, {state}</source>
            <translation>{place}. {step}, {state}</translation>
        </message>
        <message>
            <source>User Details</source>
            <translation>Naudotojo duomenys</translation>
        </message>
        <message>
            <source>Inbound Calls</source>
            <translation>Gaunami skambučiai</translation>
        </message>
        <message>
            <source>Outbound Calls</source>
            <translation>Išeinantys skambučiai</translation>
        </message>
        <message>
            <source>Call Recording</source>
            <translation>Skambučių įrašymas</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Peržiūra</translation>
        </message>
        <message>
            <source>now</source>
            <translation>dabar</translation>
        </message>
        <message>
            <source>done</source>
            <translation>atlikta</translation>
        </message>
        <message>
            <source>needs attention</source>
            <translation>reikia dėmesio</translation>
        </message>
        <message>
            <source>to do</source>
            <translation>dar neatlikta</translation>
        </message>
        <message>
            <source>Do nothing</source>
            <translation>Nieko nedaryti</translation>
        </message>
        <message>
            <source>Route to Voicemail</source>
            <translation>Nukreipti į balso paštą</translation>
        </message>
        <message>
            <source>System default</source>
            <translation>Sistemos numatytasis</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Nėra</translation>
        </message>
        <message>
            <source>the next free number</source>
            <translation>kitas laisvas numeris</translation>
        </message>
        <message>
            <source>Meanwhile {who} changed this to “{theirs}”.</source>
            <translation>Tuo tarpu {who} pakeitė tai į „{theirs}“.</translation>
        </message>
        <message>
            <source>Meanwhile this was changed to “{theirs}”.</source>
            <translation>Tuo tarpu tai pakeista į „{theirs}“.</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Taip</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Ne</translation>
        </message>
        <message>
            <source>Saving moves {number} here from {name}, who will have no DID number.</source>
            <translation>Išsaugojus {number} bus perkeltas čia; tiesioginio numerio nebeturės {name}.</translation>
        </message>
        <message>
            <source>the new user</source>
            <translation>naujas naudotojas</translation>
        </message>
        <message>
            <source>Edit {name}</source>
            <translation>Taisyti: {name}</translation>
        </message>
        <message>
            <source>New user: {name}</source>
            <translation>Naujas naudotojas: {name}</translation>
        </message>
        <message>
            <source>New user</source>
            <translation>Naujas naudotojas</translation>
        </message>
        <message>
            <source>The draft of {name} is kept.</source>
            <translation>{name}: juodraštis išsaugotas.</translation>
        </message>
    </context>
</TS>
