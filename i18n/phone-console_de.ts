<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
    <context>
        <name>About</name>
        <message>
            <source>About Phone Console</source>
            <translation>Über Phone Console</translation>
        </message>
        <message>
            <source>Open log folder</source>
            <translation>Protokollordner öffnen</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Version</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>Server</translation>
        </message>
        <message>
            <source>Signed in as</source>
            <translation>Angemeldet als</translation>
        </message>
        <message>
            <source>Local data</source>
            <translation>Lokale Daten</translation>
        </message>
        <message>
            <source>Log file</source>
            <translation>Protokolldatei</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Lizenz</translation>
        </message>
        <message>
            <source>MIT; the notices are beside the program</source>
            <translation>MIT; die Hinweise liegen beim Programm</translation>
        </message>
    </context>
    <context>
        <name>Action</name>
        <message>
            <source>Create new</source>
            <translation>Neu anlegen</translation>
        </message>
        <message>
            <source>Add a user with the wizard.</source>
            <translation>Einen Benutzer mit dem Assistenten hinzufügen.</translation>
        </message>
        <message>
            <source>Import from CSV…</source>
            <translation>Aus CSV importieren …</translation>
        </message>
        <message>
            <source>Add or change many users from a file; you see first what would happen.</source>
            <translation>Viele Benutzer aus einer Datei anlegen oder ändern; Sie sehen zuerst, was geschehen würde.</translation>
        </message>
        <message>
            <source>Export as CSV…</source>
            <translation>Als CSV exportieren …</translation>
        </message>
        <message>
            <source>Save the users that are listed now, or all, as a file.</source>
            <translation>Die gerade angezeigten oder alle Benutzer als Datei speichern.</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Bearbeiten</translation>
        </message>
        <message>
            <source>Change the details of this user.</source>
            <translation>Die Angaben dieses Benutzers ändern.</translation>
        </message>
        <message>
            <source>Configure application line</source>
            <translation>App-Leitung einrichten</translation>
        </message>
        <message>
            <source>Set up numbers, calls and recording of this user.</source>
            <translation>Nummern, Anrufe und Aufzeichnung dieses Benutzers einrichten.</translation>
        </message>
        <message>
            <source>Send Invite to app</source>
            <translation>Einladung zur App senden</translation>
        </message>
        <message>
            <source>Look at the invite e-mail, then send it.</source>
            <translation>Die Einladungsmail ansehen, dann senden.</translation>
        </message>
        <message>
            <source>Show QR</source>
            <translation>QR-Code zeigen</translation>
        </message>
        <message>
            <source>Show a code for ten minutes to scan from this screen.</source>
            <translation>Einen Code für zehn Minuten zum Scannen vom Bildschirm zeigen.</translation>
        </message>
        <message>
            <source>Invitation sheets…</source>
            <translation>Einladungsblätter…</translation>
        </message>
        <message>
            <source>Print invites, a page each, for people without e-mail or for anybody.</source>
            <translation>Einladungen drucken, je eine Seite, für Menschen ohne E-Mail oder für alle.</translation>
        </message>
        <message>
            <source>Revoke invite</source>
            <translation>Einladung widerrufen</translation>
        </message>
        <message>
            <source>Make the invite that is out invalid.</source>
            <translation>Die offene Einladung ungültig machen.</translation>
        </message>
        <message>
            <source>Devices…</source>
            <translation>Geräte …</translation>
        </message>
        <message>
            <source>See the devices of this user, and remove them.</source>
            <translation>Die Geräte dieses Benutzers ansehen und entfernen.</translation>
        </message>
        <message>
            <source>History…</source>
            <translation>Verlauf …</translation>
        </message>
        <message>
            <source>See who changed what of this user, and put it back.</source>
            <translation>Sehen, wer was an diesem Benutzer geändert hat, und es zurücksetzen.</translation>
        </message>
        <message>
            <source>Show what needs attention</source>
            <translation>Zeigen, was zu entscheiden ist</translation>
        </message>
        <message>
            <source>See why the server did not take a change.</source>
            <translation>Ansehen, warum der Server eine Änderung nicht übernommen hat.</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Duplizieren</translation>
        </message>
        <message>
            <source>Add a user with the same settings as this one.</source>
            <translation>Einen Benutzer mit denselben Einstellungen hinzufügen.</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>Delete this user; first you see all that goes.</source>
            <translation>Diesen Benutzer löschen; zuerst sehen Sie, was alles mitgeht.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>Take back what you did last, sent or not.</source>
            <translation>Zurücknehmen, was Sie zuletzt getan haben, gesendet oder nicht.</translation>
        </message>
        <message>
            <source>Find anything…</source>
            <translation>Alles finden …</translation>
        </message>
        <message>
            <source>Type to find any action and any user.</source>
            <translation>Tippen, um jede Aktion und jeden Benutzer zu finden.</translation>
        </message>
        <message>
            <source>Users</source>
            <translation>Benutzer</translation>
        </message>
        <message>
            <source>Show the table of all users.</source>
            <translation>Die Tabelle aller Benutzer zeigen.</translation>
        </message>
        <message>
            <source>All devices</source>
            <translation>Alle Geräte</translation>
        </message>
        <message>
            <source>Show the devices of all users.</source>
            <translation>Die Geräte aller Benutzer zeigen.</translation>
        </message>
        <message>
            <source>Needs attention</source>
            <translation>Zu entscheiden</translation>
        </message>
        <message>
            <source>Show the changes that wait for your decision.</source>
            <translation>Die Änderungen zeigen, die auf Ihre Entscheidung warten.</translation>
        </message>
        <message>
            <source>History of the account</source>
            <translation>Verlauf des Kontos</translation>
        </message>
        <message>
            <source>Show who changed what, in the whole account.</source>
            <translation>Zeigen, wer was geändert hat, im ganzen Konto.</translation>
        </message>
        <message>
            <source>Contrast as in the system</source>
            <translation>Kontrast wie im System</translation>
        </message>
        <message>
            <source>Use high contrast when the system does.</source>
            <translation>Hohen Kontrast verwenden, wenn das System es tut.</translation>
        </message>
        <message>
            <source>Contrast</source>
            <translation>Kontrast</translation>
        </message>
        <message>
            <source>Normal contrast</source>
            <translation>Normaler Kontrast</translation>
        </message>
        <message>
            <source>Use the usual colours, whatever the system does.</source>
            <translation>Die üblichen Farben verwenden, gleich was das System tut.</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>Hoher Kontrast</translation>
        </message>
        <message>
            <source>Use strong colours and lines that are easy to see.</source>
            <translation>Kräftige Farben und gut sichtbare Linien verwenden.</translation>
        </message>
        <message>
            <source>Language of the system</source>
            <translation>Sprache des Systems</translation>
        </message>
        <message>
            <source>Speak the language of this computer.</source>
            <translation>Die Sprache dieses Computers sprechen.</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>Speak this language, from now on.</source>
            <translation>Von jetzt an diese Sprache sprechen.</translation>
        </message>
        <message>
            <source>Sync now</source>
            <translation>Jetzt abgleichen</translation>
        </message>
        <message>
            <source>Send what waits and fetch what is new.</source>
            <translation>Wartendes senden und Neues holen.</translation>
        </message>
        <message>
            <source>Tell me about invites</source>
            <translation>Über Einladungen benachrichtigen</translation>
        </message>
        <message>
            <source>While you work elsewhere, say when an invite is completed or fails.</source>
            <translation>Während Sie anderswo arbeiten, sagen, wenn eine Einladung abgeschlossen ist oder fehlschlägt.</translation>
        </message>
        <message>
            <source>Sign out</source>
            <translation>Abmelden</translation>
        </message>
        <message>
            <source>End the session on this computer.</source>
            <translation>Die Sitzung auf diesem Computer beenden.</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Beenden</translation>
        </message>
        <message>
            <source>Close the program; everything is kept.</source>
            <translation>Das Programm schließen; alles bleibt erhalten.</translation>
        </message>
        <message>
            <source>Guide</source>
            <translation>Anleitung</translation>
        </message>
        <message>
            <source>Read how things are done.</source>
            <translation>Nachlesen, wie etwas geht.</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Tastenkürzel</translation>
        </message>
        <message>
            <source>See which keys do what.</source>
            <translation>Sehen, welche Tasten was tun.</translation>
        </message>
        <message>
            <source>What’s new</source>
            <translation>Was ist neu</translation>
        </message>
        <message>
            <source>Read what changed from version to version.</source>
            <translation>Nachlesen, was sich von Version zu Version geändert hat.</translation>
        </message>
        <message>
            <source>Report a problem…</source>
            <translation>Problem melden …</translation>
        </message>
        <message>
            <source>See a report without personal data, then save it for your support.</source>
            <translation>Einen Bericht ohne persönliche Daten ansehen, dann für den Support speichern.</translation>
        </message>
        <message>
            <source>About Phone Console</source>
            <translation>Über Phone Console</translation>
        </message>
        <message>
            <source>See the version, and where the log file is.</source>
            <translation>Die Version ansehen, und wo die Protokolldatei liegt.</translation>
        </message>
        <message>
            <source>Your role, {role}, may not do this.</source>
            <translation>Ihre Rolle, {role}, darf das nicht.</translation>
        </message>
        <message>
            <source>Select a user first.</source>
            <translation>Wählen Sie zuerst einen Benutzer.</translation>
        </message>
        <message>
            <source>This user is being deleted.</source>
            <translation>Dieser Benutzer wird gerade gelöscht.</translation>
        </message>
        <message>
            <source>This user is a draft; save it first.</source>
            <translation>Dieser Benutzer ist ein Entwurf; speichern Sie ihn zuerst.</translation>
        </message>
        <message>
            <source>This user has no e-mail address.</source>
            <translation>Dieser Benutzer hat keine E-Mail-Adresse.</translation>
        </message>
        <message>
            <source>The invite already waits to be sent.</source>
            <translation>Die Einladung wartet schon aufs Senden.</translation>
        </message>
        <message>
            <source>There is no invite that could be revoked.</source>
            <translation>Es gibt keine Einladung, die man widerrufen könnte.</translation>
        </message>
        <message>
            <source>Revoking already waits to be sent.</source>
            <translation>Der Widerruf wartet schon aufs Senden.</translation>
        </message>
        <message>
            <source>The server makes this code, and it can’t be reached.</source>
            <translation>Diesen Code macht der Server, und der ist nicht erreichbar.</translation>
        </message>
        <message>
            <source>The server does not know this user yet.</source>
            <translation>Der Server kennt diesen Benutzer noch nicht.</translation>
        </message>
        <message>
            <source>This user has no device.</source>
            <translation>Dieser Benutzer hat kein Gerät.</translation>
        </message>
        <message>
            <source>Nothing of this user needs attention.</source>
            <translation>An diesem Benutzer ist nichts zu entscheiden.</translation>
        </message>
        <message>
            <source>Nothing was done here since you signed in.</source>
            <translation>Seit der Anmeldung wurde hier nichts getan.</translation>
        </message>
        <message>
            <source>Resend invite</source>
            <translation>Einladung erneut senden</translation>
        </message>
        <message>
            <source>Discard draft</source>
            <translation>Entwurf verwerfen</translation>
        </message>
    </context>
    <context>
        <name>Attention</name>
        <message>
            <source>Cases</source>
            <translation>Fälle</translation>
        </message>
        <message>
            <source>{change}, made {when}</source>
            <translation>{change}, vom {when}</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Feld</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Vorher</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>Meine</translation>
        </message>
        <message>
            <source>Theirs</source>
            <translation>Andere</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Ergebnis</translation>
        </message>
        <message>
            <source>Another value</source>
            <translation>Anderer Wert</translation>
        </message>
        <message>
            <source>Not decided yet</source>
            <translation>Noch nicht entschieden</translation>
        </message>
        <message>
            <source>{field}: {value}</source>
            <translation>{field}: {value}</translation>
        </message>
        <message>
            <source>What is created again</source>
            <translation>Was neu angelegt wird</translation>
        </message>
        <message>
            <source>Changed meanwhile</source>
            <translation>Inzwischen geändert</translation>
        </message>
        <message>
            <source>Dismiss</source>
            <translation>Ausblenden</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Wird gelesen …</translation>
        </message>
        <message>
            <source>Nothing needs you</source>
            <translation>Nichts braucht Sie</translation>
        </message>
        <message>
            <source>Changes that the server could not take, or that somebody else made differently meanwhile, come here for you to decide. Everything else goes on by itself.</source>
            <translation>Änderungen, die der Server nicht annehmen konnte oder die jemand anderes inzwischen anders gemacht hat, kommen hierher, damit Sie entscheiden. Alles andere geht von selbst weiter.</translation>
        </message>
        <message>
            <source>Needs attention</source>
            <translation>Zu entscheiden</translation>
        </message>
        <message>
            <source>The change of {name} no longer needs you: it went through, or is gone.</source>
            <translation>Die Änderung an {name} braucht Sie nicht mehr: Sie wurde übernommen oder ist weg.</translation>
        </message>
        <message>
            <source>Before: {base}. You entered: {mine}.</source>
            <translation>Vorher: {base}. Ihre Eingabe: {mine}.</translation>
        </message>
        <message>
            <source>{field} before: {base}. You entered: {mine}.</source>
            <translation>{field} vorher: {base}. Ihre Eingabe: {mine}.</translation>
        </message>
        <message>
            <source>Show {name} in the table</source>
            <translation>{name} in der Tabelle zeigen</translation>
        </message>
        <message>
            <source>Use {number} (next free)</source>
            <translation>{number} verwenden (nächste freie)</translation>
        </message>
        <message>
            <source>Leave as it is</source>
            <translation>So lassen</translation>
        </message>
        <message>
            <source>Send again what should still hold; nothing is done twice. What is not ticked is left as the server has it now.</source>
            <translation>Senden Sie erneut, was weiter gelten soll; nichts geschieht doppelt. Was nicht angehakt ist, bleibt so, wie es der Server jetzt hat.</translation>
        </message>
        <message>
            <source>Changes that were lost</source>
            <translation>Verlorene Änderungen</translation>
        </message>
        <message>
            <source>Send again ({number})</source>
            <translation>Erneut senden ({number})</translation>
        </message>
        <message>
            <source>Tick what is to be sent again.</source>
            <translation>Haken Sie an, was erneut gesendet werden soll.</translation>
        </message>
        <message>
            <source>Your decision is being saved.</source>
            <translation>Ihre Entscheidung wird gespeichert.</translation>
        </message>
        <message>
            <source>The server was restored from a backup and no longer has 1 change you made</source>
            <translation>Der Server wurde aus einer Sicherung wiederhergestellt und hat 1 Änderung von Ihnen nicht mehr</translation>
        </message>
        <message>
            <source>The server was restored from a backup and no longer has {number} changes you made</source>
            <translation>Der Server wurde aus einer Sicherung wiederhergestellt und hat {number} Änderungen von Ihnen nicht mehr</translation>
        </message>
        <message>
            <source>Discard this new user? Everything typed for this user is lost.</source>
            <translation>Diesen neuen Benutzer verwerfen? Alles, was für ihn eingegeben wurde, geht verloren.</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Behalten</translation>
        </message>
        <message>
            <source>Discard the new user</source>
            <translation>Neuen Benutzer verwerfen</translation>
        </message>
        <message>
            <source>Take all theirs</source>
            <translation>Alle anderen übernehmen</translation>
        </message>
        <message>
            <source>Keep all mine</source>
            <translation>Alle meine behalten</translation>
        </message>
        <message>
            <source>Save decision</source>
            <translation>Entscheidung speichern</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
        <message>
            <source>Create again</source>
            <translation>Neu anlegen</translation>
        </message>
        <message>
            <source>Open in the wizard</source>
            <translation>Im Assistenten öffnen</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Verwerfen</translation>
        </message>
        <message>
            <source>Keep the user</source>
            <translation>Benutzer behalten</translation>
        </message>
        <message>
            <source>Delete anyway</source>
            <translation>Trotzdem löschen</translation>
        </message>
        <message>
            <source>Save and send</source>
            <translation>Speichern und senden</translation>
        </message>
        <message>
            <source>Everything stays as it is on the server; your change goes.</source>
            <translation>Auf dem Server bleibt alles, wie es ist; Ihre Änderung entfällt.</translation>
        </message>
        <message>
            <source>Your change is sent again, in place of theirs.</source>
            <translation>Ihre Änderung wird erneut gesendet und ersetzt die andere.</translation>
        </message>
        <message>
            <source>What stands here is sent.</source>
            <translation>Was hier steht, wird gesendet.</translation>
        </message>
        <message>
            <source>The same is sent again: what stood in its way may be gone.</source>
            <translation>Dasselbe wird erneut gesendet: Was im Weg stand, kann inzwischen weg sein.</translation>
        </message>
        <message>
            <source>A new user is made with all that is known of this one.</source>
            <translation>Ein neuer Benutzer wird angelegt, mit allem, was von diesem bekannt ist.</translation>
        </message>
        <message>
            <source>Go through all that was typed, with the server’s words.</source>
            <translation>Alles Eingegebene durchgehen, mit der Begründung des Servers.</translation>
        </message>
        <message>
            <source>Your change goes; nothing is sent.</source>
            <translation>Ihre Änderung entfällt; nichts wird gesendet.</translation>
        </message>
        <message>
            <source>Everything typed for this user is lost.</source>
            <translation>Alles, was für diesen Benutzer eingegeben wurde, geht verloren.</translation>
        </message>
        <message>
            <source>{name}: theirs stays.</source>
            <translation>{name}: Die andere Änderung bleibt.</translation>
        </message>
        <message>
            <source>{name}: yours is sent again.</source>
            <translation>{name}: Ihre Änderung wird erneut gesendet.</translation>
        </message>
        <message>
            <source>{name}: your decision is sent.</source>
            <translation>{name}: Ihre Entscheidung wird gesendet.</translation>
        </message>
        <message>
            <source>{name}: it is sent again.</source>
            <translation>{name}: Es wird erneut gesendet.</translation>
        </message>
        <message>
            <source>{name}: a new user is made.</source>
            <translation>{name}: Ein neuer Benutzer wird angelegt.</translation>
        </message>
        <message>
            <source>{name}: your change is discarded.</source>
            <translation>{name}: Ihre Änderung ist verworfen.</translation>
        </message>
        <message>
            <source>Choose first: {number} fields are open.</source>
            <translation>Wählen Sie zuerst: {number} Felder sind offen.</translation>
        </message>
        <message>
            <source>Choose first: 1 field is open.</source>
            <translation>Wählen Sie zuerst: 1 Feld ist offen.</translation>
        </message>
        <message>
            <source>A rule forbids a value; it is said at the field.</source>
            <translation>Eine Regel verbietet einen Wert; am Feld steht, warum.</translation>
        </message>
        <message>
            <source>Enter another value first; “Try again” sends the same.</source>
            <translation>Geben Sie zuerst einen anderen Wert ein; „Erneut versuchen“ sendet denselben.</translation>
        </message>
        <message>
            <source>A new user</source>
            <translation>Ein neuer Benutzer</translation>
        </message>
        <message>
            <source>Deleted meanwhile</source>
            <translation>Inzwischen gelöscht</translation>
        </message>
        <message>
            <source>Unknown outcome</source>
            <translation>Ausgang unbekannt</translation>
        </message>
        <message>
            <source>Conflict</source>
            <translation>Konflikt</translation>
        </message>
        <message>
            <source>Not accepted</source>
            <translation>Nicht angenommen</translation>
        </message>
        <message>
            <source>Held back</source>
            <translation>Zurückgehalten</translation>
        </message>
        <message>
            <source>{change}: the server failed over it several times, so nobody knows yet whether it was done. Trying again does no harm.</source>
            <translation>{change}: Der Server ist mehrmals daran gescheitert, daher weiß noch niemand, ob es geschehen ist. Ein neuer Versuch schadet nicht.</translation>
        </message>
        <message>
            <source>It waits for another change that was not accepted.</source>
            <translation>Sie wartet auf eine andere Änderung, die nicht angenommen wurde.</translation>
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
            <translation>jemand anderes hat dasselbe geändert</translation>
        </message>
        <message>
            <source>{who} deleted the user {when}</source>
            <translation>{who} hat den Benutzer {when} gelöscht</translation>
        </message>
        <message>
            <source>somebody deleted the user meanwhile</source>
            <translation>jemand hat den Benutzer inzwischen gelöscht</translation>
        </message>
        <message>
            <source>You switched {field} on</source>
            <translation>Sie haben {field} eingeschaltet</translation>
        </message>
        <message>
            <source>You switched {field} off</source>
            <translation>Sie haben {field} ausgeschaltet</translation>
        </message>
        <message>
            <source>You emptied {field}</source>
            <translation>Sie haben {field} geleert</translation>
        </message>
        <message>
            <source>You set {field} to {value}</source>
            <translation>Sie haben {field} auf {value} gesetzt</translation>
        </message>
        <message>
            <source>{who} switched it on {when}</source>
            <translation>{who} hat das {when} eingeschaltet</translation>
        </message>
        <message>
            <source>{who} switched it off {when}</source>
            <translation>{who} hat das {when} ausgeschaltet</translation>
        </message>
        <message>
            <source>{who} emptied it {when}</source>
            <translation>{who} hat das {when} geleert</translation>
        </message>
        <message>
            <source>{who} set it to {value} {when}</source>
            <translation>{who} hat das {when} auf {value} gesetzt</translation>
        </message>
        <message>
            <source>{who} sent another invite {when}</source>
            <translation>{who} hat {when} eine andere Einladung gesendet</translation>
        </message>
        <message>
            <source>{who} changed {field} {when}</source>
            <translation>{who} hat {field} {when} geändert</translation>
        </message>
        <message>
            <source>your account, elsewhere,</source>
            <translation>Ihr Konto, an anderer Stelle,</translation>
        </message>
        <message>
            <source>somebody else</source>
            <translation>jemand anderes</translation>
        </message>
        <message>
            <source>at {time}</source>
            <translation>um {time}</translation>
        </message>
        <message>
            <source>on {moment}</source>
            <translation>am {moment}</translation>
        </message>
        <message>
            <source>{change} ({fields})</source>
            <translation>{change} ({fields})</translation>
        </message>
        <message>
            <source>New user</source>
            <translation>Neuer Benutzer</translation>
        </message>
        <message>
            <source>Change of the details</source>
            <translation>Änderung der Angaben</translation>
        </message>
        <message>
            <source>Deleting the user</source>
            <translation>Löschen des Benutzers</translation>
        </message>
        <message>
            <source>Change of the application line</source>
            <translation>Änderung der App-Leitung</translation>
        </message>
        <message>
            <source>Removing the application line</source>
            <translation>Entfernen der App-Leitung</translation>
        </message>
        <message>
            <source>Sending the invite</source>
            <translation>Senden der Einladung</translation>
        </message>
        <message>
            <source>Revoking the invite</source>
            <translation>Widerruf der Einladung</translation>
        </message>
        <message>
            <source>Removing a device</source>
            <translation>Entfernen eines Geräts</translation>
        </message>
        <message>
            <source>Taking back a change</source>
            <translation>Rücknahme einer Änderung</translation>
        </message>
        <message>
            <source>Voicemail</source>
            <translation>Mailbox</translation>
        </message>
        <message>
            <source>External calls and caller IDs</source>
            <translation>Externe Anrufe und Anrufernummern</translation>
        </message>
        <message>
            <source>Record on demand</source>
            <translation>Auf Wunsch aufzeichnen</translation>
        </message>
        <message>
            <source>1 later change of this user waits for this one</source>
            <translation>1 spätere Änderung an diesem Benutzer wartet auf diese</translation>
        </message>
        <message>
            <source>{number} later changes of this user wait for this one</source>
            <translation>{number} spätere Änderungen an diesem Benutzer warten auf diese</translation>
        </message>
        <message>
            <source>{change}, {when}</source>
            <translation>{change}, {when}</translation>
        </message>
        <message>
            <source>You added this user</source>
            <translation>Sie haben diesen Benutzer angelegt</translation>
        </message>
        <message>
            <source>You deleted this user</source>
            <translation>Sie haben diesen Benutzer gelöscht</translation>
        </message>
        <message>
            <source>You removed the application line</source>
            <translation>Sie haben die App-Leitung entfernt</translation>
        </message>
        <message>
            <source>You changed the application line</source>
            <translation>Sie haben die App-Leitung geändert</translation>
        </message>
        <message>
            <source>You sent the invite</source>
            <translation>Sie haben die Einladung gesendet</translation>
        </message>
        <message>
            <source>You revoked the invite</source>
            <translation>Sie haben die Einladung widerrufen</translation>
        </message>
        <message>
            <source>You removed a device</source>
            <translation>Sie haben ein Gerät entfernt</translation>
        </message>
        <message>
            <source>You took back a change</source>
            <translation>Sie haben eine Änderung zurückgenommen</translation>
        </message>
        <message>
            <source>You changed this user</source>
            <translation>Sie haben diesen Benutzer geändert</translation>
        </message>
        <message>
            <source>1 more field needs you.</source>
            <translation>1 weiteres Feld braucht Sie.</translation>
        </message>
        <message>
            <source>{number} more fields need you.</source>
            <translation>{number} weitere Felder brauchen Sie.</translation>
        </message>
    </context>
    <context>
        <name>Copy</name>
        <message>
            <source>Copied the first {number} rows. To take all along, export them.</source>
            <translation>Die ersten {number} Zeilen wurden kopiert. Um alle mitzunehmen, exportieren Sie sie.</translation>
        </message>
        <message>
            <source>Copied as a table.</source>
            <translation>Als Tabelle kopiert.</translation>
        </message>
        <message>
            <source>Copied {number} rows as a table.</source>
            <translation>{number} Zeilen als Tabelle kopiert.</translation>
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
            <translation>Bericht</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <source>Copy report</source>
            <translation>Bericht kopieren</translation>
        </message>
        <message>
            <source>Open log folder</source>
            <translation>Protokollordner öffnen</translation>
        </message>
        <message>
            <source>Report a problem…</source>
            <translation>Problem melden …</translation>
        </message>
    </context>
    <context>
        <name>DeleteUser</name>
        <message>
            <source>Delete {name}?</source>
            <translation>{name} löschen?</translation>
        </message>
        <message>
            <source>Delete user</source>
            <translation>Benutzer löschen</translation>
        </message>
        <message>
            <source>This goes with the user:</source>
            <translation>Das geht mit dem Benutzer:</translation>
        </message>
        <message>
            <source>What goes</source>
            <translation>Was mitgeht</translation>
        </message>
        <message>
            <source>Delete {name}</source>
            <translation>{name} löschen</translation>
        </message>
        <message>
            <source>The numbers are free afterwards. A deleted user can't be brought back.</source>
            <translation>Die Nummern sind danach frei. Ein gelöschter Benutzer kann nicht zurückgeholt werden.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Wird gelesen …</translation>
        </message>
        <message>
            <source>This user was deleted meanwhile.</source>
            <translation>Dieser Benutzer wurde inzwischen gelöscht.</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>Wird gespeichert …</translation>
        </message>
        <message>
            <source>The user's details</source>
            <translation>Die Angaben des Benutzers</translation>
        </message>
        <message>
            <source>The application line with all its settings</source>
            <translation>Die App-Leitung mit allen Einstellungen</translation>
        </message>
        <message>
            <source>DID number {value}: free for others</source>
            <translation>Durchwahl {value}: frei für andere</translation>
        </message>
        <message>
            <source>Internal number {value}: free for others</source>
            <translation>Interne Nummer {value}: frei für andere</translation>
        </message>
        <message>
            <source>Device {value}: signed out</source>
            <translation>Gerät {value}: abgemeldet</translation>
        </message>
        <message>
            <source>The invite to {value}: its code stops working</source>
            <translation>Die Einladung an {value}: ihr Code gilt nicht mehr</translation>
        </message>
        <message>
            <source>What was typed in the wizard and not saved yet</source>
            <translation>Was im Assistenten eingegeben und noch nicht gespeichert wurde</translation>
        </message>
        <message>
            <source>Changes that the server has not taken yet</source>
            <translation>Änderungen, die der Server noch nicht übernommen hat</translation>
        </message>
    </context>
    <context>
        <name>Devices</name>
        <message>
            <source>Search devices</source>
            <translation>Geräte suchen</translation>
        </message>
        <message>
            <source>Search users, devices and systems</source>
            <translation>Benutzer, Geräte und Systeme suchen</translation>
        </message>
        <message>
            <source>System</source>
            <translation>System</translation>
        </message>
        <message>
            <source>All systems</source>
            <translation>Alle Systeme</translation>
        </message>
        <message>
            <source>Permissions</source>
            <translation>Berechtigungen</translation>
        </message>
        <message>
            <source>All permissions</source>
            <translation>Alle Berechtigungen</translation>
        </message>
        <message>
            <source>Microphone refused</source>
            <translation>Mikrofon abgelehnt</translation>
        </message>
        <message>
            <source>Notifications refused</source>
            <translation>Benachrichtigungen abgelehnt</translation>
        </message>
        <message>
            <source>Go to user</source>
            <translation>Zum Benutzer</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>Entfernen …</translation>
        </message>
        <message>
            <source>Export as CSV…</source>
            <translation>Als CSV exportieren…</translation>
        </message>
        <message>
            <source>All devices</source>
            <translation>Alle Geräte</translation>
        </message>
        <message>
            <source>Devices</source>
            <translation>Geräte</translation>
        </message>
        <message>
            <source>{shown} of {number} devices</source>
            <translation>{shown} von {number} Geräten</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Wird gelesen …</translation>
        </message>
        <message>
            <source>No device fits. Change the search or the filters.</source>
            <translation>Kein Gerät passt. Ändern Sie die Suche oder die Filter.</translation>
        </message>
        <message>
            <source>No device yet. A device appears here when the invite is used in the app.</source>
            <translation>Noch kein Gerät. Ein Gerät erscheint hier, wenn die Einladung in der App benutzt wird.</translation>
        </message>
        <message>
            <source>Select a device first.</source>
            <translation>Wählen Sie zuerst ein Gerät.</translation>
        </message>
        <message>
            <source>There is nothing to export.</source>
            <translation>Es gibt nichts zu exportieren.</translation>
        </message>
        <message>
            <source>Remove {device} of {name}?</source>
            <translation>{device} von {name} entfernen?</translation>
        </message>
        <message>
            <source>The app on it is signed out and can't make calls any more. To use it again, the user needs a new invite.</source>
            <translation>Die App darauf wird abgemeldet und kann nicht mehr telefonieren. Um es wieder zu benutzen, braucht der Benutzer eine neue Einladung.</translation>
        </message>
        <message>
            <source>Remove {device}</source>
            <translation>{device} entfernen</translation>
        </message>
        <message>
            <source>Export as CSV</source>
            <translation>Als CSV exportieren</translation>
        </message>
        <message>
            <source>CSV files (*.csv)</source>
            <translation>CSV-Dateien (*.csv)</translation>
        </message>
        <message>
            <source>devices.csv</source>
            <translation>geraete.csv</translation>
        </message>
        <message>
            <source>Saved as {path}.</source>
            <translation>Gespeichert als {path}.</translation>
        </message>
        <message>
            <source>The file was not saved: {reason}. Choose another folder.</source>
            <translation>Die Datei wurde nicht gespeichert: {reason}. Wählen Sie einen anderen Ordner.</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Gerät</translation>
        </message>
        <message>
            <source>OS</source>
            <translation>System</translation>
        </message>
        <message>
            <source>App version</source>
            <translation>App-Version</translation>
        </message>
        <message>
            <source>Created</source>
            <translation>Angelegt</translation>
        </message>
        <message>
            <source>Last seen</source>
            <translation>Zuletzt gesehen</translation>
        </message>
        <message>
            <source>Microphone</source>
            <translation>Mikrofon</translation>
        </message>
        <message>
            <source>Push notifications</source>
            <translation>Mitteilungen</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Zustand</translation>
        </message>
        <message>
            <source>Active</source>
            <translation>Aktiv</translation>
        </message>
        <message>
            <source>Setting up</source>
            <translation>Wird eingerichtet</translation>
        </message>
        <message>
            <source>Allowed</source>
            <translation>Erlaubt</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Abgelehnt</translation>
        </message>
        <message>
            <source>Not asked yet</source>
            <translation>Noch nicht gefragt</translation>
        </message>
        <message>
            <source>User</source>
            <translation>Benutzer</translation>
        </message>
        <message>
            <source>Devices of {name}</source>
            <translation>Geräte von {name}</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>This user was deleted meanwhile.</source>
            <translation>Dieser Benutzer wurde inzwischen gelöscht.</translation>
        </message>
    </context>
    <context>
        <name>Dialogs</name>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Your role, {role}, may not do this.</source>
            <translation>Ihre Rolle, {role}, darf das nicht.</translation>
        </message>
    </context>
    <context>
        <name>Drafts</name>
        <message>
            <source>Go on with it</source>
            <translation>Damit weitermachen</translation>
        </message>
        <message>
            <source>Discard…</source>
            <translation>Verwerfen …</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Später</translation>
        </message>
        <message>
            <source>Not finished last time: {name}.</source>
            <translation>Letztes Mal nicht fertig geworden: {name}.</translation>
        </message>
        <message>
            <source>Not finished last time: {name}, and {more} more.</source>
            <translation>Letztes Mal nicht fertig geworden: {name} und {more} weitere.</translation>
        </message>
        <message>
            <source>a new user</source>
            <translation>ein neuer Benutzer</translation>
        </message>
        <message>
            <source>Discard the draft of {name}?</source>
            <translation>Den Entwurf von {name} verwerfen?</translation>
        </message>
        <message>
            <source>What was typed and not saved goes.</source>
            <translation>Was eingegeben und nicht gespeichert wurde, ist dann weg.</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Verwerfen</translation>
        </message>
    </context>
    <context>
        <name>Error</name>
        <message>
            <source>Something went wrong in this program.</source>
            <translation>In diesem Programm ist etwas schiefgegangen.</translation>
        </message>
        <message>
            <source>What you saved and typed is kept.</source>
            <translation>Was Sie gespeichert und eingegeben haben, bleibt erhalten.</translation>
        </message>
        <message>
            <source>Try again. If it happens again, send the log file to your support.</source>
            <translation>Versuchen Sie es noch einmal. Kommt es wieder vor, schicken Sie die Protokolldatei an Ihren Support.</translation>
        </message>
        <message>
            <source>The server can’t be reached.</source>
            <translation>Der Server ist nicht erreichbar.</translation>
        </message>
        <message>
            <source>You can go on working; changes wait here and are sent later.</source>
            <translation>Sie können weiterarbeiten; Änderungen warten hier und werden später gesendet.</translation>
        </message>
        <message>
            <source>Check the network and the server address, then try again.</source>
            <translation>Prüfen Sie das Netz und die Adresse des Servers, dann versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>The server is busy.</source>
            <translation>Der Server ist ausgelastet.</translation>
        </message>
        <message>
            <source>Nothing is lost; it will be tried again.</source>
            <translation>Nichts geht verloren; es wird wieder versucht.</translation>
        </message>
        <message>
            <source>Wait a moment, then try again.</source>
            <translation>Warten Sie einen Moment, dann versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>The server failed to answer properly.</source>
            <translation>Der Server hat nicht richtig geantwortet.</translation>
        </message>
        <message>
            <source>Your changes are kept here and will be tried again.</source>
            <translation>Ihre Änderungen bleiben hier und werden wieder versucht.</translation>
        </message>
        <message>
            <source>Try again later. If it stays so, tell whoever runs the server.</source>
            <translation>Versuchen Sie es später noch einmal. Bleibt es so, sagen Sie es dem Betreiber des Servers.</translation>
        </message>
        <message>
            <source>There is no Phone Console server at this address.</source>
            <translation>Unter dieser Adresse ist kein Phone-Console-Server.</translation>
        </message>
        <message>
            <source>Something else answered: a proxy, a login page or another program.</source>
            <translation>Etwas anderes hat geantwortet: ein Proxy, eine Anmeldeseite oder ein anderes Programm.</translation>
        </message>
        <message>
            <source>Check the server address, or open a browser to sign in to the network.</source>
            <translation>Prüfen Sie die Adresse des Servers, oder melden Sie sich im Browser beim Netz an.</translation>
        </message>
        <message>
            <source>This profile belongs to another server.</source>
            <translation>Dieses Profil gehört zu einem anderen Server.</translation>
        </message>
        <message>
            <source>Nothing was sent, so that two accounts are never mixed up.</source>
            <translation>Nichts wurde gesendet, damit sich nie zwei Konten vermischen.</translation>
        </message>
        <message>
            <source>Enter the address used before, or start with another profile folder.</source>
            <translation>Geben Sie die frühere Adresse ein, oder starten Sie mit einem anderen Profilordner.</translation>
        </message>
        <message>
            <source>The server’s certificate can’t be trusted.</source>
            <translation>Dem Zertifikat des Servers kann nicht getraut werden.</translation>
        </message>
        <message>
            <source>Nothing was sent: someone could be listening in.</source>
            <translation>Nichts wurde gesendet: Jemand könnte mithören.</translation>
        </message>
        <message>
            <source>Ask whoever runs the server for a valid certificate.</source>
            <translation>Bitten Sie den Betreiber des Servers um ein gültiges Zertifikat.</translation>
        </message>
        <message>
            <source>This is not a server address.</source>
            <translation>Das ist keine Serveradresse.</translation>
        </message>
        <message>
            <source>It has a form like https://phone.example.com and must start with https.</source>
            <translation>Sie sieht aus wie https://phone.example.com und muss mit https beginnen.</translation>
        </message>
        <message>
            <source>Correct the server address.</source>
            <translation>Berichtigen Sie die Adresse des Servers.</translation>
        </message>
        <message>
            <source>The e-mail or the password is wrong.</source>
            <translation>E-Mail oder Passwort stimmt nicht.</translation>
        </message>
        <message>
            <source>You are not signed in.</source>
            <translation>Sie sind nicht angemeldet.</translation>
        </message>
        <message>
            <source>Check both and try again.</source>
            <translation>Prüfen Sie beides und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>Too many tries to sign in.</source>
            <translation>Zu viele Anmeldeversuche.</translation>
        </message>
        <message>
            <source>The server slows down sign-in for a while to keep others out.</source>
            <translation>Der Server bremst Anmeldungen eine Weile, um andere fernzuhalten.</translation>
        </message>
        <message>
            <source>Wait {seconds} seconds, then try again.</source>
            <translation>Warten Sie {seconds} Sekunden, dann versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>Your session has ended.</source>
            <translation>Ihre Sitzung ist zu Ende.</translation>
        </message>
        <message>
            <source>Changes that were not sent yet wait here.</source>
            <translation>Änderungen, die noch nicht gesendet sind, warten hier.</translation>
        </message>
        <message>
            <source>Sign in again to send them.</source>
            <translation>Melden Sie sich wieder an, um sie zu senden.</translation>
        </message>
        <message>
            <source>This program and the server do not fit together.</source>
            <translation>Dieses Programm und der Server passen nicht zusammen.</translation>
        </message>
        <message>
            <source>You can look, and your changes are kept, but nothing is sent.</source>
            <translation>Sie können alles ansehen, und Ihre Änderungen bleiben erhalten, aber es wird nichts gesendet.</translation>
        </message>
        <message>
            <source>Update the {side}.</source>
            <translation>Aktualisieren Sie: {side}.</translation>
        </message>
        <message>
            <source>The server did not accept this.</source>
            <translation>Der Server hat das nicht angenommen.</translation>
        </message>
        <message>
            <source>{detail}</source>
            <translation>{detail}</translation>
        </message>
        <message>
            <source>Correct it and try again.</source>
            <translation>Berichtigen Sie es und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>The server asks for a full download.</source>
            <translation>Der Server bittet um einen vollständigen Abruf.</translation>
        </message>
        <message>
            <source>It takes a moment; changes that were not sent yet stay.</source>
            <translation>Das dauert einen Moment; noch nicht gesendete Änderungen bleiben.</translation>
        </message>
        <message>
            <source>There is nothing to do.</source>
            <translation>Es ist nichts zu tun.</translation>
        </message>
        <message>
            <source>The server no longer lists {count} of {total} users.</source>
            <translation>Der Server führt {count} von {total} Benutzern nicht mehr.</translation>
        </message>
        <message>
            <source>They are still shown: so many at once may be a mistake on the server.</source>
            <translation>Sie werden noch gezeigt: So viele auf einmal können ein Fehler auf dem Server sein.</translation>
        </message>
        <message>
            <source>Ask whoever runs the server; then remove them here or go on as it is.</source>
            <translation>Fragen Sie den Betreiber des Servers; dann entfernen Sie sie hier oder lassen alles, wie es ist.</translation>
        </message>
        <message>
            <source>The keyring of this computer can’t be used.</source>
            <translation>Der Schlüsselbund dieses Computers kann nicht benutzt werden.</translation>
        </message>
        <message>
            <source>It keeps the key of your local data, which is always encrypted.</source>
            <translation>Er verwahrt den Schlüssel Ihrer lokalen Daten, die immer verschlüsselt sind.</translation>
        </message>
        <message>
            <source>Unlock the keyring and try again, or use a passphrase instead.</source>
            <translation>Entsperren Sie den Schlüsselbund und versuchen Sie es noch einmal, oder nehmen Sie stattdessen eine Passphrase.</translation>
        </message>
        <message>
            <source>This passphrase does not open your local data.</source>
            <translation>Diese Passphrase öffnet Ihre lokalen Daten nicht.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Nichts wurde geändert.</translation>
        </message>
        <message>
            <source>Try again; capital and small letters matter.</source>
            <translation>Versuchen Sie es noch einmal; Groß- und Kleinschreibung zählt.</translation>
        </message>
        <message>
            <source>Your local data is damaged and can’t be read.</source>
            <translation>Ihre lokalen Daten sind beschädigt und nicht lesbar.</translation>
        </message>
        <message>
            <source>Users are on the server; only what was not sent yet is at risk.</source>
            <translation>Die Benutzer sind auf dem Server; nur noch nicht Gesendetes ist in Gefahr.</translation>
        </message>
        <message>
            <source>Start this program again: it repairs this, and downloads the users again.</source>
            <translation>Starten Sie das Programm neu: Es behebt das und ruft die Benutzer wieder ab.</translation>
        </message>
        <message>
            <source>This profile was written by a newer version of this program.</source>
            <translation>Dieses Profil wurde von einer neueren Version des Programms geschrieben.</translation>
        </message>
        <message>
            <source>Opening it with this version could lose something, so it stays closed.</source>
            <translation>Es mit dieser Version zu öffnen, könnte etwas verlieren; darum bleibt es zu.</translation>
        </message>
        <message>
            <source>Update this program, or start it with another profile folder.</source>
            <translation>Aktualisieren Sie das Programm, oder starten Sie es mit einem anderen Profilordner.</translation>
        </message>
        <message>
            <source>The disk is full.</source>
            <translation>Der Datenträger ist voll.</translation>
        </message>
        <message>
            <source>The last change could not be saved; what you typed is still here.</source>
            <translation>Die letzte Änderung konnte nicht gespeichert werden; was Sie eingegeben haben, ist noch da.</translation>
        </message>
        <message>
            <source>Free some space, then save again.</source>
            <translation>Schaffen Sie Platz, dann speichern Sie noch einmal.</translation>
        </message>
        <message>
            <source>The profile folder can’t be written.</source>
            <translation>In den Profilordner kann nicht geschrieben werden.</translation>
        </message>
        <message>
            <source>Nothing can be saved there; what you typed is still here.</source>
            <translation>Dort kann nichts gespeichert werden; was Sie eingegeben haben, ist noch da.</translation>
        </message>
        <message>
            <source>Allow writing to the folder, or start with another profile folder.</source>
            <translation>Erlauben Sie das Schreiben in den Ordner, oder starten Sie mit einem anderen Profilordner.</translation>
        </message>
        <message>
            <source>This profile is open in another window or program.</source>
            <translation>Dieses Profil ist in einem anderen Fenster oder Programm offen.</translation>
        </message>
        <message>
            <source>Two at once could overwrite each other, so this one stays closed.</source>
            <translation>Zwei zugleich könnten einander überschreiben; darum bleibt dieses zu.</translation>
        </message>
        <message>
            <source>Use the other window, or start with another profile folder.</source>
            <translation>Benutzen Sie das andere Fenster, oder starten Sie mit einem anderen Profilordner.</translation>
        </message>
        <message>
            <source>A draft is open that can’t be kept on this computer now.</source>
            <translation>Ein Entwurf ist offen, der auf diesem Computer gerade nicht gesichert werden kann.</translation>
        </message>
        <message>
            <source>Nobody else was signed in, so nothing that you typed is lost.</source>
            <translation>Es wurde niemand anderes angemeldet; was Sie eingegeben haben, ist noch da.</translation>
        </message>
        <message>
            <source>Save or close the draft first, then sign in again.</source>
            <translation>Speichern oder schließen Sie zuerst den Entwurf, dann melden Sie sich an.</translation>
        </message>
        <message>
            <source>The demo’s own server did not start.</source>
            <translation>Der eigene Server der Vorführung ist nicht gestartet.</translation>
        </message>
        <message>
            <source>The demo can’t be shown: {detail}</source>
            <translation>Die Vorführung kann nicht gezeigt werden: {detail}</translation>
        </message>
        <message>
            <source>Try again. The log file says more.</source>
            <translation>Versuchen Sie es noch einmal. Mehr steht in der Protokolldatei.</translation>
        </message>
        <message>
            <source>The file could not be opened: {reason}.</source>
            <translation>Die Datei konnte nicht geöffnet werden: {reason}.</translation>
        </message>
        <message>
            <source>Nothing was imported.</source>
            <translation>Es wurde nichts importiert.</translation>
        </message>
        <message>
            <source>Close it in other programs, or choose another file.</source>
            <translation>Schließen Sie sie in anderen Programmen oder wählen Sie eine andere Datei.</translation>
        </message>
        <message>
            <source>The file was not saved: {reason}.</source>
            <translation>Die Datei wurde nicht gespeichert: {reason}.</translation>
        </message>
        <message>
            <source>A file that was there before is unchanged.</source>
            <translation>Eine Datei, die schon da war, ist unverändert.</translation>
        </message>
        <message>
            <source>Choose another folder.</source>
            <translation>Wählen Sie einen anderen Ordner.</translation>
        </message>
        <message>
            <source>There is no table of text in this file.</source>
            <translation>In dieser Datei steht keine Tabelle aus Text.</translation>
        </message>
        <message>
            <source>Save the list as CSV in its program, then choose that.</source>
            <translation>Speichern Sie die Liste in ihrem Programm als CSV und wählen Sie dann diese Datei.</translation>
        </message>
        <message>
            <source>The file is larger than {longest} MB.</source>
            <translation>Die Datei ist größer als {longest} MB.</translation>
        </message>
        <message>
            <source>Choose a list of people, or cut it into several files.</source>
            <translation>Wählen Sie eine Personenliste oder teilen Sie sie in mehrere Dateien.</translation>
        </message>
        <message>
            <source>The file is not written in {encoding}.</source>
            <translation>Die Datei ist nicht in {encoding} geschrieben.</translation>
        </message>
        <message>
            <source>Choose another encoding.</source>
            <translation>Wählen Sie eine andere Kodierung.</translation>
        </message>
        <message>
            <source>Line {line} begins a quoted cell that does not end.</source>
            <translation>In Zeile {line} beginnt eine Zelle in Anführungszeichen, die nicht endet.</translation>
        </message>
        <message>
            <source>Correct that line, or choose another delimiter.</source>
            <translation>Berichtigen Sie diese Zeile oder wählen Sie ein anderes Trennzeichen.</translation>
        </message>
        <message>
            <source>The import was stopped.</source>
            <translation>Der Import wurde angehalten.</translation>
        </message>
        <message>
            <source>Nothing of it was kept; all users are as before.</source>
            <translation>Nichts davon wurde behalten; alle Benutzer sind wie zuvor.</translation>
        </message>
        <message>
            <source>Import again when you like.</source>
            <translation>Importieren Sie erneut, wann Sie möchten.</translation>
        </message>
        <message>
            <source>server</source>
            <translation>den Server</translation>
        </message>
        <message>
            <source>program on this computer</source>
            <translation>das Programm auf diesem Computer</translation>
        </message>
    </context>
    <context>
        <name>Export</name>
        <message numerus="yes">
            <source>%n user(s) saved</source>
            <translation>
                <numerusform>%n Benutzer gespeichert</numerusform>
                <numerusform>%n Benutzer gespeichert</numerusform>
            </translation>
        </message>
        <message>
            <source>Export as CSV</source>
            <translation>Als CSV exportieren</translation>
        </message>
        <message>
            <source>Which users?</source>
            <translation>Welche Benutzer?</translation>
        </message>
        <message>
            <source>A search or filter hides some of them now.</source>
            <translation>Eine Suche oder ein Filter blendet gerade einige aus.</translation>
        </message>
        <message numerus="yes">
            <source>%n listed</source>
            <translation>
                <numerusform>Die %n angezeigten</numerusform>
                <numerusform>Die %n angezeigten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>All %n</source>
            <translation>
                <numerusform>Alle %n</numerusform>
                <numerusform>Alle %n</numerusform>
            </translation>
        </message>
        <message>
            <source>CSV files (*.csv)</source>
            <translation>CSV-Dateien (*.csv)</translation>
        </message>
        <message>
            <source>users.csv</source>
            <translation>benutzer.csv</translation>
        </message>
    </context>
    <context>
        <name>Field</name>
        <message>
            <source>First name</source>
            <translation>Vorname</translation>
        </message>
        <message>
            <source>Last name</source>
            <translation>Nachname</translation>
        </message>
        <message>
            <source>Department</source>
            <translation>Abteilung</translation>
        </message>
        <message>
            <source>Job title</source>
            <translation>Funktion</translation>
        </message>
        <message>
            <source>Time schedule</source>
            <translation>Zeitplan</translation>
        </message>
        <message>
            <source>Email</source>
            <translation>E-Mail</translation>
        </message>
        <message>
            <source>DID number</source>
            <translation>Durchwahl</translation>
        </message>
        <message>
            <source>Internal number</source>
            <translation>Interne Nummer</translation>
        </message>
        <message>
            <source>When unavailable</source>
            <translation>Wenn nicht erreichbar</translation>
        </message>
        <message>
            <source>Voicemail audio</source>
            <translation>Ansage der Mailbox</translation>
        </message>
        <message>
            <source>Voicemail e-mail</source>
            <translation>E-Mail der Mailbox</translation>
        </message>
        <message>
            <source>Enable external outbound calls</source>
            <translation>Externe ausgehende Anrufe erlauben</translation>
        </message>
        <message>
            <source>Caller IDs</source>
            <translation>Anrufernummern</translation>
        </message>
        <message>
            <source>Internal caller ID</source>
            <translation>Interne Anrufernummer</translation>
        </message>
        <message>
            <source>Internal announcement</source>
            <translation>Interne Ansage</translation>
        </message>
        <message>
            <source>External announcement</source>
            <translation>Externe Ansage</translation>
        </message>
        <message>
            <source>Delivery methods</source>
            <translation>Zustellwege</translation>
        </message>
        <message>
            <source>Record inbound internal calls</source>
            <translation>Interne eingehende Anrufe aufzeichnen</translation>
        </message>
        <message>
            <source>Record inbound external calls</source>
            <translation>Externe eingehende Anrufe aufzeichnen</translation>
        </message>
        <message>
            <source>Record outbound internal calls</source>
            <translation>Interne ausgehende Anrufe aufzeichnen</translation>
        </message>
        <message>
            <source>Record outbound external calls</source>
            <translation>Externe ausgehende Anrufe aufzeichnen</translation>
        </message>
        <message>
            <source>Record on demand</source>
            <translation>Auf Wunsch aufzeichnen</translation>
        </message>
        <message>
            <source>Dialing feature code</source>
            <translation>Funktionscode zum Wählen</translation>
        </message>
    </context>
    <context>
        <name>FieldPhrase</name>
        <message>
            <source>the first name</source>
            <translation>den Vornamen</translation>
        </message>
        <message>
            <source>the last name</source>
            <translation>den Nachnamen</translation>
        </message>
        <message>
            <source>the department</source>
            <translation>die Abteilung</translation>
        </message>
        <message>
            <source>the job title</source>
            <translation>die Funktion</translation>
        </message>
        <message>
            <source>the time schedule</source>
            <translation>den Zeitplan</translation>
        </message>
        <message>
            <source>the e-mail address</source>
            <translation>die E-Mail-Adresse</translation>
        </message>
        <message>
            <source>the DID number</source>
            <translation>die Durchwahl</translation>
        </message>
        <message>
            <source>the internal number</source>
            <translation>die interne Nummer</translation>
        </message>
        <message>
            <source>“When unavailable”</source>
            <translation>„Wenn nicht erreichbar“</translation>
        </message>
        <message>
            <source>the voicemail audio</source>
            <translation>die Ansage der Mailbox</translation>
        </message>
        <message>
            <source>the voicemail e-mail</source>
            <translation>die E-Mail der Mailbox</translation>
        </message>
        <message>
            <source>external outbound calls</source>
            <translation>externe ausgehende Anrufe</translation>
        </message>
        <message>
            <source>the caller IDs</source>
            <translation>die Anrufernummern</translation>
        </message>
        <message>
            <source>the internal caller ID</source>
            <translation>die interne Anrufernummer</translation>
        </message>
        <message>
            <source>the internal announcement</source>
            <translation>die interne Ansage</translation>
        </message>
        <message>
            <source>the external announcement</source>
            <translation>die externe Ansage</translation>
        </message>
        <message>
            <source>the delivery methods</source>
            <translation>die Zustellwege</translation>
        </message>
        <message>
            <source>recording of inbound internal calls</source>
            <translation>die Aufzeichnung interner eingehender Anrufe</translation>
        </message>
        <message>
            <source>recording of inbound external calls</source>
            <translation>die Aufzeichnung externer eingehender Anrufe</translation>
        </message>
        <message>
            <source>recording of outbound internal calls</source>
            <translation>die Aufzeichnung interner ausgehender Anrufe</translation>
        </message>
        <message>
            <source>recording of outbound external calls</source>
            <translation>die Aufzeichnung externer ausgehender Anrufe</translation>
        </message>
        <message>
            <source>recording on demand</source>
            <translation>die Aufzeichnung auf Wunsch</translation>
        </message>
        <message>
            <source>the dialing feature code</source>
            <translation>den Funktionscode zum Wählen</translation>
        </message>
    </context>
    <context>
        <name>Forms</name>
        <message>
            <source>Warning: {words}</source>
            <translation>Warnung: {words}</translation>
        </message>
    </context>
    <context>
        <name>History</name>
        <message>
            <source>Put back…</source>
            <translation>Zurücksetzen …</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportieren …</translation>
        </message>
        <message>
            <source>There is nothing to export.</source>
            <translation>Es gibt nichts zu exportieren.</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Wird gelesen …</translation>
        </message>
        <message>
            <source>The history is kept by the server: it shows when that is reached.</source>
            <translation>Den Verlauf führt der Server: Er erscheint, sobald dieser erreicht wird.</translation>
        </message>
        <message>
            <source>No change is known that fits.</source>
            <translation>Es ist keine passende Änderung bekannt.</translation>
        </message>
        <message>
            <source>Select a change first.</source>
            <translation>Wählen Sie zuerst eine Änderung aus.</translation>
        </message>
        <message>
            <source>This change has no former value that could be put back.</source>
            <translation>Diese Änderung hat keinen früheren Wert, der zurückgesetzt werden könnte.</translation>
        </message>
        <message>
            <source>Put back what {name} had before this change?</source>
            <translation>Zurücksetzen, was {name} vor dieser Änderung hatte?</translation>
        </message>
        <message>
            <source>Put back</source>
            <translation>Zurücksetzen</translation>
        </message>
        <message>
            <source>Put back. You can undo it with Undo.</source>
            <translation>Zurückgesetzt. Mit „Rückgängig“ können Sie das zurücknehmen.</translation>
        </message>
        <message>
            <source>Export the history</source>
            <translation>Verlauf exportieren</translation>
        </message>
        <message>
            <source>History of {name}</source>
            <translation>Verlauf von {name}</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Verlauf</translation>
        </message>
        <message>
            <source>Exported to {path}.</source>
            <translation>Exportiert nach {path}.</translation>
        </message>
        <message>
            <source>Search the history</source>
            <translation>Verlauf durchsuchen</translation>
        </message>
        <message>
            <source>Search names and values</source>
            <translation>Namen und Werte durchsuchen</translation>
        </message>
        <message>
            <source>Kind of change</source>
            <translation>Art der Änderung</translation>
        </message>
        <message>
            <source>All changes</source>
            <translation>Alle Änderungen</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Angaben</translation>
        </message>
        <message>
            <source>Application line</source>
            <translation>App-Leitung</translation>
        </message>
        <message>
            <source>Invites</source>
            <translation>Einladungen</translation>
        </message>
        <message>
            <source>Devices</source>
            <translation>Geräte</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>Änderungen</translation>
        </message>
        <message>
            <source>User created</source>
            <translation>Benutzer angelegt</translation>
        </message>
        <message>
            <source>Details changed</source>
            <translation>Angaben geändert</translation>
        </message>
        <message>
            <source>User deleted</source>
            <translation>Benutzer gelöscht</translation>
        </message>
        <message>
            <source>Application line changed</source>
            <translation>App-Leitung geändert</translation>
        </message>
        <message>
            <source>Application line removed</source>
            <translation>App-Leitung entfernt</translation>
        </message>
        <message>
            <source>Invite asked for</source>
            <translation>Einladung angefordert</translation>
        </message>
        <message>
            <source>Invite sent</source>
            <translation>Einladung gesendet</translation>
        </message>
        <message>
            <source>Invite could not be sent</source>
            <translation>Einladung konnte nicht gesendet werden</translation>
        </message>
        <message>
            <source>Invite opened</source>
            <translation>Einladung geöffnet</translation>
        </message>
        <message>
            <source>Invite revoked</source>
            <translation>Einladung widerrufen</translation>
        </message>
        <message>
            <source>Invite expired</source>
            <translation>Einladung abgelaufen</translation>
        </message>
        <message>
            <source>Code shown on a screen</source>
            <translation>Code auf einem Bildschirm gezeigt</translation>
        </message>
        <message>
            <source>Invite redeemed</source>
            <translation>Einladung eingelöst</translation>
        </message>
        <message>
            <source>Device removed</source>
            <translation>Gerät entfernt</translation>
        </message>
        <message>
            <source>Settings of the account changed</source>
            <translation>Einstellungen des Kontos geändert</translation>
        </message>
        <message>
            <source>Operator added</source>
            <translation>Bediener hinzugefügt</translation>
        </message>
        <message>
            <source>Console</source>
            <translation>Konsole</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Gerät</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>Server</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Wann</translation>
        </message>
        <message>
            <source>User</source>
            <translation>Benutzer</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Wer</translation>
        </message>
        <message>
            <source>From where</source>
            <translation>Von wo</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Was</translation>
        </message>
        <message>
            <source>Before and after</source>
            <translation>Vorher und nachher</translation>
        </message>
        <message>
            <source>Done here and not sent yet: {what}.</source>
            <translation>Hier getan und noch nicht gesendet: {what}.</translation>
        </message>
        <message>
            <source>Invite</source>
            <translation>Einladung</translation>
        </message>
    </context>
    <context>
        <name>Import</name>
        <message>
            <source>Show</source>
            <translation>Anzeigen</translation>
        </message>
        <message>
            <source>All rows</source>
            <translation>Alle Zeilen</translation>
        </message>
        <message>
            <source>Next problem</source>
            <translation>Nächstes Problem</translation>
        </message>
        <message>
            <source>Double-click a cell of the file, or press F2, to correct it here.</source>
            <translation>Doppelklicken Sie eine Zelle der Datei oder drücken Sie F2, um sie hier zu berichtigen.</translation>
        </message>
        <message>
            <source>No row has a problem.</source>
            <translation>Keine Zeile hat ein Problem.</translation>
        </message>
        <message>
            <source>Rows of the file</source>
            <translation>Zeilen der Datei</translation>
        </message>
        <message>
            <source>Encoding</source>
            <translation>Kodierung</translation>
        </message>
        <message>
            <source>Delimiter</source>
            <translation>Trennzeichen</translation>
        </message>
        <message>
            <source>Users who are there already</source>
            <translation>Schon vorhandene Benutzer</translation>
        </message>
        <message>
            <source>Update them</source>
            <translation>Aktualisieren</translation>
        </message>
        <message>
            <source>Skip them</source>
            <translation>Überspringen</translation>
        </message>
        <message>
            <source>Report them as problems</source>
            <translation>Als Problem melden</translation>
        </message>
        <message>
            <source>Find them by</source>
            <translation>Wiederfinden über</translation>
        </message>
        <message>
            <source>ID, e-mail or internal number</source>
            <translation>ID, E-Mail oder interne Nummer</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-Mail</translation>
        </message>
        <message>
            <source>Internal number</source>
            <translation>Interne Nummer</translation>
        </message>
        <message>
            <source>ID in this console</source>
            <translation>ID in diesem Programm</translation>
        </message>
        <message>
            <source>Send an invite to new users with an e-mail</source>
            <translation>Neuen Benutzern mit E-Mail eine Einladung senden</translation>
        </message>
        <message>
            <source>A blank cell keeps what is there; &lt;clear&gt; in a cell empties the field. Nothing changes before you have seen what would happen.</source>
            <translation>Eine leere Zelle lässt, was da ist; &lt;clear&gt; in einer Zelle leert das Feld. Nichts ändert sich, bevor Sie gesehen haben, was geschehen würde.</translation>
        </message>
        <message>
            <source>{number} rows below the header.</source>
            <translation>{number} Zeilen unter der Kopfzeile.</translation>
        </message>
        <message>
            <source>It seems to come from {system}.</source>
            <translation>Sie scheint von {system} zu kommen.</translation>
        </message>
        <message>
            <source>Column {number}</source>
            <translation>Spalte {number}</translation>
        </message>
        <message>
            <source>Import users from CSV</source>
            <translation>Benutzer aus CSV importieren</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Fortschritt</translation>
        </message>
        <message>
            <source>Stop the import first, or let it end.</source>
            <translation>Halten Sie zuerst den Import an oder lassen Sie ihn enden.</translation>
        </message>
        <message>
            <source>Close without importing?</source>
            <translation>Ohne Import schließen?</translation>
        </message>
        <message>
            <source>The cells that you corrected here are not kept.</source>
            <translation>Die Zellen, die Sie hier berichtigt haben, werden nicht behalten.</translation>
        </message>
        <message>
            <source>Close without importing</source>
            <translation>Ohne Import schließen</translation>
        </message>
        <message>
            <source>Choose a CSV file</source>
            <translation>CSV-Datei wählen</translation>
        </message>
        <message>
            <source>Files of this program, 3CX, Google Workspace, Microsoft Entra and Yeastar are recognised, and any other list of people with a header. You can also drop a file on the main window. Nothing changes before you have seen what would happen.</source>
            <translation>Dateien dieses Programms, von 3CX, Google Workspace, Microsoft Entra und Yeastar werden erkannt, ebenso jede andere Personenliste mit Kopfzeile. Sie können eine Datei auch auf das Hauptfenster ziehen. Nichts ändert sich, bevor Sie gesehen haben, was geschehen würde.</translation>
        </message>
        <message>
            <source>Choose file…</source>
            <translation>Datei wählen …</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>See what would happen</source>
            <translation>Zeigen, was geschehen würde</translation>
        </message>
        <message>
            <source>Save problems as CSV…</source>
            <translation>Probleme als CSV speichern …</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importieren</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message numerus="yes">
            <source>Import %n row(s)</source>
            <translation>
                <numerusform>%n Zeile importieren</numerusform>
                <numerusform>%n Zeilen importieren</numerusform>
            </translation>
        </message>
        <message>
            <source>No row would change anything.</source>
            <translation>Keine Zeile würde etwas ändern.</translation>
        </message>
        <message>
            <source>The corrected cells are being checked.</source>
            <translation>Die berichtigten Zellen werden geprüft.</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Wird gelesen …</translation>
        </message>
        <message>
            <source>What would happen</source>
            <translation>Was geschehen würde</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <source>Columns of the file</source>
            <translation>Spalten der Datei</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) imported</source>
            <translation>
                <numerusform>%n Zeile importiert</numerusform>
                <numerusform>%n Zeilen importiert</numerusform>
            </translation>
        </message>
        <message>
            <source>They are in the table, and are sent to the server now. Edit → Undo takes all of it back in one step.</source>
            <translation>Sie stehen in der Tabelle und werden jetzt an den Server gesendet. „Bearbeiten → Rückgängig“ nimmt alles in einem Schritt zurück.</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) with problems were left out.</source>
            <translation>
                <numerusform>%n Zeile mit einem Problem wurde ausgelassen.</numerusform>
                <numerusform>%n Zeilen mit Problemen wurden ausgelassen.</numerusform>
            </translation>
        </message>
        <message>
            <source>{done} of {total} rows</source>
            <translation>{done} von {total} Zeilen</translation>
        </message>
        <message>
            <source>Lists of people (*.csv *.txt *.tsv)</source>
            <translation>Personenlisten (*.csv *.txt *.tsv)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Alle Dateien (*)</translation>
        </message>
        <message>
            <source>Save problems as CSV</source>
            <translation>Probleme als CSV speichern</translation>
        </message>
        <message>
            <source>CSV files (*.csv)</source>
            <translation>CSV-Dateien (*.csv)</translation>
        </message>
        <message>
            <source>problems.csv</source>
            <translation>probleme.csv</translation>
        </message>
        <message>
            <source>Saved as {path}.</source>
            <translation>Gespeichert als {path}.</translation>
        </message>
        <message>
            <source>“{value}” is neither yes nor no.</source>
            <translation>„{value}“ ist weder Ja noch Nein.</translation>
        </message>
        <message>
            <source>There is no “{value}” to choose for {label}, or more than one.</source>
            <translation>Für {label} gibt es „{value}“ nicht, oder mehr als einmal.</translation>
        </message>
        <message>
            <source>Row {row} of the file has the same {label}.</source>
            <translation>Zeile {row} der Datei hat dasselbe: {label}.</translation>
        </message>
        <message>
            <source>{holder} is there already.</source>
            <translation>{holder} ist schon da.</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Zeile</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Ergebnis</translation>
        </message>
        <message>
            <source>What happens</source>
            <translation>Was geschieht</translation>
        </message>
        <message>
            <source>Adds {name}.</source>
            <translation>Legt {name} an.</translation>
        </message>
        <message>
            <source>Changes {name}: {changes}.</source>
            <translation>Ändert {name}: {changes}.</translation>
        </message>
        <message>
            <source>{name} is there already; skipped.</source>
            <translation>{name} ist schon da; übersprungen.</translation>
        </message>
        <message>
            <source>{name} stays as it is.</source>
            <translation>{name} bleibt wie gehabt.</translation>
        </message>
        <message>
            <source>and {number} more</source>
            <translation>und {number} weitere</translation>
        </message>
        <message>
            <source>the application line is removed</source>
            <translation>die App-Leitung wird entfernt</translation>
        </message>
        <message>
            <source>an application line is added</source>
            <translation>eine App-Leitung kommt hinzu</translation>
        </message>
        <message>
            <source>{label}: {before} → {after}</source>
            <translation>{label}: {before} → {after}</translation>
        </message>
        <message>
            <source>+ New</source>
            <translation>+ Neu</translation>
        </message>
        <message>
            <source>✎ Change</source>
            <translation>✎ Änderung</translation>
        </message>
        <message>
            <source>= As it is</source>
            <translation>= Wie gehabt</translation>
        </message>
        <message>
            <source>– Skipped</source>
            <translation>– Übersprungen</translation>
        </message>
        <message>
            <source>✕ Problem</source>
            <translation>✕ Problem</translation>
        </message>
        <message>
            <source>Do not import</source>
            <translation>Nicht importieren</translation>
        </message>
        <message>
            <source>First and last name</source>
            <translation>Vor- und Nachname</translation>
        </message>
        <message>
            <source>Has an application line (yes or no)</source>
            <translation>Hat eine App-Leitung (ja oder nein)</translation>
        </message>
        <message>
            <source>Windows 1250 (Central European)</source>
            <translation>Windows 1250 (Mitteleuropäisch)</translation>
        </message>
        <message>
            <source>Windows 1251 (Cyrillic)</source>
            <translation>Windows 1251 (Kyrillisch)</translation>
        </message>
        <message>
            <source>Windows 1252 (Western)</source>
            <translation>Windows 1252 (Westlich)</translation>
        </message>
        <message>
            <source>Windows 1253 (Greek)</source>
            <translation>Windows 1253 (Griechisch)</translation>
        </message>
        <message>
            <source>Windows 1254 (Turkish)</source>
            <translation>Windows 1254 (Türkisch)</translation>
        </message>
        <message>
            <source>Windows 1255 (Hebrew)</source>
            <translation>Windows 1255 (Hebräisch)</translation>
        </message>
        <message>
            <source>Windows 1256 (Arabic)</source>
            <translation>Windows 1256 (Arabisch)</translation>
        </message>
        <message>
            <source>Windows 1257 (Baltic)</source>
            <translation>Windows 1257 (Baltisch)</translation>
        </message>
        <message>
            <source>Windows 1258 (Vietnamese)</source>
            <translation>Windows 1258 (Vietnamesisch)</translation>
        </message>
        <message>
            <source>Windows 932 (Japanese)</source>
            <translation>Windows 932 (Japanisch)</translation>
        </message>
        <message>
            <source>Windows 936 (Simplified Chinese)</source>
            <translation>Windows 936 (Chinesisch, vereinfacht)</translation>
        </message>
        <message>
            <source>Windows 949 (Korean)</source>
            <translation>Windows 949 (Koreanisch)</translation>
        </message>
        <message>
            <source>Windows 950 (Traditional Chinese)</source>
            <translation>Windows 950 (Chinesisch, traditionell)</translation>
        </message>
        <message>
            <source>Comma</source>
            <translation>Komma</translation>
        </message>
        <message>
            <source>Semicolon</source>
            <translation>Semikolon</translation>
        </message>
        <message>
            <source>Tab</source>
            <translation>Tabulator</translation>
        </message>
        <message>
            <source>Vertical bar</source>
            <translation>Senkrechter Strich</translation>
        </message>
        <message>
            <source>{number} new</source>
            <translation>{number} neu</translation>
        </message>
        <message>
            <source>{number} to change</source>
            <translation>{number} zu ändern</translation>
        </message>
        <message>
            <source>{number} as they are</source>
            <translation>{number} wie gehabt</translation>
        </message>
        <message>
            <source>{number} skipped</source>
            <translation>{number} übersprungen</translation>
        </message>
        <message>
            <source>{number} with problems</source>
            <translation>{number} mit Problemen</translation>
        </message>
    </context>
    <context>
        <name>Invitation</name>
        <message>
            <source>Waiting to send</source>
            <translation>Wartet aufs Senden</translation>
        </message>
        <message>
            <source>Waiting to revoke</source>
            <translation>Wartet auf Widerruf</translation>
        </message>
        <message>
            <source>Being sent</source>
            <translation>Wird gesendet</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Gesendet</translation>
        </message>
        <message>
            <source>Opened</source>
            <translation>Geöffnet</translation>
        </message>
        <message>
            <source>Being set up</source>
            <translation>Wird eingerichtet</translation>
        </message>
        <message>
            <source>Completed</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <source>Expired</source>
            <translation>Abgelaufen</translation>
        </message>
        <message>
            <source>Revoked</source>
            <translation>Widerrufen</translation>
        </message>
        <message>
            <source>Superseded</source>
            <translation>Ersetzt</translation>
        </message>
        <message>
            <source>Mail refused</source>
            <translation>Mail abgelehnt</translation>
        </message>
    </context>
    <context>
        <name>InvitePreview</name>
        <message>
            <source>Preview invite</source>
            <translation>Vorschau der Einladung</translation>
        </message>
        <message>
            <source>Send Invite</source>
            <translation>Einladung senden</translation>
        </message>
        <message>
            <source>Send invite</source>
            <translation>Einladung senden</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personen</translation>
        </message>
        <message>
            <source>E-mail as it will be sent</source>
            <translation>E-Mail, wie sie gesendet wird</translation>
        </message>
        <message>
            <source>Text of the e-mail</source>
            <translation>Text der E-Mail</translation>
        </message>
        <message>
            <source>Mail</source>
            <translation>Mail</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>The invite can go after saving.</source>
            <translation>Die Einladung kann nach dem Speichern hinaus.</translation>
        </message>
        <message>
            <source>There is no e-mail address.</source>
            <translation>Es gibt keine E-Mail-Adresse.</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>Wird gespeichert …</translation>
        </message>
        <message>
            <source>Expires on {moment} if it is sent now.</source>
            <translation>Läuft am {moment} ab, wenn sie jetzt gesendet wird.</translation>
        </message>
        <message>
            <source>The real code is made when the server sends it.</source>
            <translation>Der echte Code entsteht, wenn der Server sie sendet.</translation>
        </message>
        <message>
            <source>The code sent before stops working: {names}.</source>
            <translation>Der früher gesendete Code gilt nicht mehr: {names}.</translation>
        </message>
        <message>
            <source>No invite, for want of an e-mail address: {names}.</source>
            <translation>Keine Einladung, weil die E-Mail-Adresse fehlt: {names}.</translation>
        </message>
        <message>
            <source>It will be sent when the server is reached again.</source>
            <translation>Sie wird gesendet, wenn der Server wieder erreichbar ist.</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Von</translation>
        </message>
        <message>
            <source>To</source>
            <translation>An</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Betreff</translation>
        </message>
        <message>
            <source>{names} and {number} more</source>
            <translation>{names} und {number} weitere</translation>
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
            <translation>Benutzer</translation>
        </message>
        <message>
            <source>Devices</source>
            <translation>Geräte</translation>
        </message>
        <message>
            <source>Needs attention</source>
            <translation>Zu entscheiden</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Verlauf</translation>
        </message>
    </context>
    <context>
        <name>Menu</name>
        <message>
            <source>&amp;User</source>
            <translation>&amp;Benutzer</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>B&amp;earbeiten</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Ansicht</translation>
        </message>
        <message>
            <source>&amp;Console</source>
            <translation>&amp;Console</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Hilfe</translation>
        </message>
    </context>
    <context>
        <name>Merge</name>
        <message>
            <source>Show what changed</source>
            <translation>Änderungen zeigen</translation>
        </message>
        <message>
            <source>Take over</source>
            <translation>Übernehmen</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Jetzt nicht</translation>
        </message>
        <message>
            <source>What you typed stays; the rest becomes what it is now.</source>
            <translation>Was Sie eingegeben haben, bleibt; der Rest wird, wie er jetzt ist.</translation>
        </message>
        <message>
            <source>This user was deleted meanwhile. What you typed is kept; after saving you can create the user again under Needs attention.</source>
            <translation>Dieser Benutzer wurde inzwischen gelöscht. Was Sie eingegeben haben, bleibt; nach dem Speichern können Sie ihn unter „Zu entscheiden“ neu anlegen.</translation>
        </message>
        <message>
            <source>{who} changed {fields} at {moment}.</source>
            <translation>{who} hat geändert: {fields} ({moment}).</translation>
        </message>
        <message>
            <source>{fields} changed meanwhile.</source>
            <translation>Inzwischen geändert: {fields}.</translation>
        </message>
        <message>
            <source>You changed some of it, too: choose, then save.</source>
            <translation>Einiges davon haben Sie auch geändert: Wählen Sie, dann speichern Sie.</translation>
        </message>
        <message>
            <source>{names} and {number} more</source>
            <translation>{names} und {number} weitere</translation>
        </message>
        <message>
            <source>{names} and {last}</source>
            <translation>{names} und {last}</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Feld</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Vorher</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>Meine</translation>
        </message>
        <message>
            <source>Theirs</source>
            <translation>Andere</translation>
        </message>
        <message>
            <source>not touched here</source>
            <translation>hier nicht geändert</translation>
        </message>
        <message>
            <source>{field}, theirs: {value}</source>
            <translation>{field}, andere: {value}</translation>
        </message>
        <message>
            <source>{field}, mine: {value}</source>
            <translation>{field}, meine: {value}</translation>
        </message>
    </context>
    <context>
        <name>Navigation</name>
        <message>
            <source>Pages</source>
            <translation>Seiten</translation>
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
            <translation>Einladungen zur App</translation>
        </message>
        <message>
            <source>The invite of {name} failed.</source>
            <translation>Die Einladung von {name} ist fehlgeschlagen.</translation>
        </message>
        <message>
            <source>{number} invites failed.</source>
            <translation>{number} Einladungen sind fehlgeschlagen.</translation>
        </message>
        <message>
            <source>{name} has set up the app.</source>
            <translation>{name} hat die App eingerichtet.</translation>
        </message>
        <message>
            <source>{number} people have set up the app.</source>
            <translation>{number} Personen haben die App eingerichtet.</translation>
        </message>
    </context>
    <context>
        <name>Palette</name>
        <message>
            <source>Find anything</source>
            <translation>Alles finden</translation>
        </message>
        <message>
            <source>Find an action or a user</source>
            <translation>Aktion oder Benutzer finden</translation>
        </message>
        <message>
            <source>Type what you want to do, a name or a number</source>
            <translation>Tippen Sie, was Sie tun möchten, einen Namen oder eine Nummer</translation>
        </message>
        <message>
            <source>Actions and users</source>
            <translation>Aktionen und Benutzer</translation>
        </message>
        <message>
            <source>Nothing fits. Try a part of a name, a number or another word.</source>
            <translation>Nichts passt. Versuchen Sie einen Teil eines Namens, eine Nummer oder ein anderes Wort.</translation>
        </message>
    </context>
    <context>
        <name>Paper</name>
        <message>
            <source>This text is missing. Install the program again to read it.</source>
            <translation>Dieser Text fehlt. Installieren Sie das Programm erneut, um ihn zu lesen.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
    </context>
    <context>
        <name>Problem</name>
        <message>
            <source>{label} is needed.</source>
            <translation>{label} fehlt.</translation>
        </message>
        <message>
            <source>{label} has {length} characters; {longest} fit.</source>
            <translation>{label} hat {length} Zeichen; {longest} passen.</translation>
        </message>
        <message>
            <source>{label} contains a line break or another invisible character.</source>
            <translation>{label} enthält einen Zeilenumbruch oder ein anderes unsichtbares Zeichen.</translation>
        </message>
        <message>
            <source>This time schedule no longer exists.</source>
            <translation>Diesen Zeitplan gibt es nicht mehr.</translation>
        </message>
        <message>
            <source>“{value}” is not an e-mail address. It needs a form like name@example.com.</source>
            <translation>„{value}“ ist keine E-Mail-Adresse. Sie sieht aus wie name@example.com.</translation>
        </message>
        <message>
            <source>E-mail {value} belongs to {holder}.</source>
            <translation>Die E-Mail {value} gehört {holder}.</translation>
        </message>
        <message>
            <source>An e-mail address is needed to send the invite.</source>
            <translation>Zum Senden der Einladung fehlt eine E-Mail-Adresse.</translation>
        </message>
        <message>
            <source>DID number {value} is not one of the account's.</source>
            <translation>Die Durchwahl {value} gehört nicht zum Konto.</translation>
        </message>
        <message>
            <source>DID number {value} is not active.</source>
            <translation>Die Durchwahl {value} ist nicht aktiv.</translation>
        </message>
        <message>
            <source>DID number {value} belongs to {holder}.</source>
            <translation>Die Durchwahl {value} gehört {holder}.</translation>
        </message>
        <message>
            <source>“{value}” is not an internal number: it has 1 to 4 digits.</source>
            <translation>„{value}“ ist keine interne Nummer: Sie hat 1 bis 4 Ziffern.</translation>
        </message>
        <message>
            <source>Internal number {value} belongs to {holder}.</source>
            <translation>Die interne Nummer {value} gehört {holder}.</translation>
        </message>
        <message>
            <source>{value} is the feature code of {holder}.</source>
            <translation>{value} ist der Funktionscode von {holder}.</translation>
        </message>
        <message>
            <source>{value} is an emergency number; people who dial it for help would reach a desk.</source>
            <translation>{value} ist eine Notrufnummer; wer sie in der Not wählt, erreichte einen Schreibtisch.</translation>
        </message>
        <message>
            <source>No internal number is free between {first} and {last}.</source>
            <translation>Zwischen {first} und {last} ist keine interne Nummer frei.</translation>
        </message>
        <message>
            <source>Choose “Do nothing” or “Route to Voicemail”.</source>
            <translation>Wählen Sie „Nichts tun“ oder „Zur Mailbox leiten“.</translation>
        </message>
        <message>
            <source>Route to Voicemail needs a voicemail audio; “System default” is one.</source>
            <translation>„Zur Mailbox leiten“ braucht eine Ansage; „Standard des Systems“ ist eine.</translation>
        </message>
        <message>
            <source>Route to Voicemail needs an e-mail address for the messages.</source>
            <translation>„Zur Mailbox leiten“ braucht eine E-Mail-Adresse für die Nachrichten.</translation>
        </message>
        <message>
            <source>{label} is only used with Route to Voicemail.</source>
            <translation>{label} gilt nur bei „Zur Mailbox leiten“.</translation>
        </message>
        <message>
            <source>The audio file of {label} no longer exists.</source>
            <translation>Die Audiodatei von „{label}“ gibt es nicht mehr.</translation>
        </message>
        <message>
            <source>External calls need at least one caller ID.</source>
            <translation>Externe Anrufe brauchen mindestens eine Anrufernummer.</translation>
        </message>
        <message>
            <source>Caller ID {value} is not one of the account's numbers.</source>
            <translation>Die Anrufernummer {value} gehört nicht zum Konto.</translation>
        </message>
        <message>
            <source>Caller ID {value} is not active.</source>
            <translation>Die Anrufernummer {value} ist nicht aktiv.</translation>
        </message>
        <message>
            <source>Caller ID {value} is listed twice.</source>
            <translation>Die Anrufernummer {value} steht zweimal da.</translation>
        </message>
        <message>
            <source>Nobody has the internal number {value}.</source>
            <translation>Niemand hat die interne Nummer {value}.</translation>
        </message>
        <message>
            <source>Calls will show {value}, which belongs to {holder}.</source>
            <translation>Anrufe zeigen {value}; diese Nummer gehört {holder}.</translation>
        </message>
        <message>
            <source>Recording needs at least one delivery method.</source>
            <translation>Die Aufzeichnung braucht mindestens einen Zustellweg.</translation>
        </message>
        <message>
            <source>A chosen delivery method no longer exists.</source>
            <translation>Einen gewählten Zustellweg gibt es nicht mehr.</translation>
        </message>
        <message>
            <source>“{value}” sends recordings by e-mail: about 7 MB an hour, and big mails bounce.</source>
            <translation>„{value}“ schickt Aufzeichnungen per E-Mail: etwa 7 MB je Stunde, und große Mails kommen zurück.</translation>
        </message>
        <message>
            <source>Calls are recorded without an announcement; the law may require consent.</source>
            <translation>Anrufe werden ohne Ansage aufgezeichnet; das Gesetz kann eine Einwilligung verlangen.</translation>
        </message>
        <message>
            <source>Record on demand needs a dialing feature code.</source>
            <translation>Die Aufzeichnung auf Wunsch braucht einen Funktionscode.</translation>
        </message>
        <message>
            <source>“{value}” is not a feature code: it is * or # and 1 to 4 digits.</source>
            <translation>„{value}“ ist kein Funktionscode: * oder # und 1 bis 4 Ziffern.</translation>
        </message>
        <message>
            <source>{value} is already the feature code of {holder}.</source>
            <translation>{value} ist schon der Funktionscode von {holder}.</translation>
        </message>
        <message>
            <source>Without a DID number and an internal number, nobody can call this user.</source>
            <translation>Ohne Durchwahl und interne Nummer kann niemand diesen Benutzer anrufen.</translation>
        </message>
        <message>
            <source>Your role, {role}, may not do this.</source>
            <translation>Ihre Rolle, {role}, darf das nicht.</translation>
        </message>
        <message>
            <source>This change was already sent with another content. Save it again as a new one.</source>
            <translation>Diese Änderung wurde schon mit anderem Inhalt gesendet. Speichern Sie sie als neue.</translation>
        </message>
        <message>
            <source>The server does not know this kind of change. It may need an update.</source>
            <translation>Der Server kennt diese Art von Änderung nicht. Vielleicht muss er aktualisiert werden.</translation>
        </message>
        <message>
            <source>The server does not know the field “{name}”.</source>
            <translation>Der Server kennt das Feld „{name}“ nicht.</translation>
        </message>
        <message>
            <source>{label} has a value of the wrong type.</source>
            <translation>{label} hat einen Wert der falschen Art.</translation>
        </message>
        <message>
            <source>This user is not known to the server.</source>
            <translation>Der Server kennt diesen Benutzer nicht.</translation>
        </message>
        <message>
            <source>This user was deleted meanwhile.</source>
            <translation>Dieser Benutzer wurde inzwischen gelöscht.</translation>
        </message>
        <message>
            <source>This user exists already.</source>
            <translation>Diesen Benutzer gibt es schon.</translation>
        </message>
        <message>
            <source>This device is not known to the server.</source>
            <translation>Der Server kennt dieses Gerät nicht.</translation>
        </message>
        <message>
            <source>It waits for another change that was not accepted.</source>
            <translation>Sie wartet auf eine andere Änderung, die nicht angenommen wurde.</translation>
        </message>
        <message>
            <source>The e-mail or the password is wrong.</source>
            <translation>E-Mail oder Passwort stimmt nicht.</translation>
        </message>
        <message>
            <source>The session has ended. Sign in again.</source>
            <translation>Die Sitzung ist zu Ende. Melden Sie sich wieder an.</translation>
        </message>
        <message>
            <source>Too many tries. Wait {seconds} seconds, then try again.</source>
            <translation>Zu viele Versuche. Warten Sie {seconds} Sekunden, dann versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>The request is larger than the server accepts.</source>
            <translation>Die Anfrage ist größer, als der Server annimmt.</translation>
        </message>
        <message>
            <source>The request could not be read: {detail}</source>
            <translation>Die Anfrage war nicht lesbar: {detail}</translation>
        </message>
        <message>
            <source>The server asks for a full download before going on.</source>
            <translation>Der Server bittet zuerst um einen vollständigen Abruf.</translation>
        </message>
        <message>
            <source>There is nothing at this address.</source>
            <translation>Unter dieser Adresse ist nichts.</translation>
        </message>
        <message>
            <source>The server failed. Your change is kept; it will be tried again.</source>
            <translation>Der Server ist gescheitert. Ihre Änderung bleibt erhalten und wird wieder versucht.</translation>
        </message>
        <message>
            <source>The server is busy. It will be tried again.</source>
            <translation>Der Server ist ausgelastet. Es wird wieder versucht.</translation>
        </message>
        <message>
            <source>The server has no room left on its disk. Nothing is lost; it will be tried again. Whoever runs the server must make room.</source>
            <translation>Der Datenträger des Servers ist voll. Nichts ist verloren; es wird wieder versucht. Der Betreiber des Servers muss Platz schaffen.</translation>
        </message>
        <message>
            <source>This code is not valid. Check it, or ask for a new invite.</source>
            <translation>Dieser Code gilt nicht. Prüfen Sie ihn, oder bitten Sie um eine neue Einladung.</translation>
        </message>
        <message>
            <source>The code has a typing mistake. Check it.</source>
            <translation>Der Code enthält einen Tippfehler. Prüfen Sie ihn.</translation>
        </message>
        <message>
            <source>This invite has expired. Ask for a new one.</source>
            <translation>Diese Einladung ist abgelaufen. Bitten Sie um eine neue.</translation>
        </message>
        <message>
            <source>This invite was already used. Ask for a new one if it was not you.</source>
            <translation>Diese Einladung wurde schon benutzt. Bitten Sie um eine neue, wenn Sie es nicht waren.</translation>
        </message>
        <message>
            <source>This invite is no longer valid. Use the newest one, or ask for a new one.</source>
            <translation>Diese Einladung gilt nicht mehr. Nehmen Sie die neueste, oder bitten Sie um eine neue.</translation>
        </message>
        <message>
            <source>Too many wrong codes. Wait {seconds} seconds, or scan the QR code.</source>
            <translation>Zu viele falsche Codes. Warten Sie {seconds} Sekunden, oder scannen Sie den QR-Code.</translation>
        </message>
        <message>
            <source>Too many wrong tries ended this code. Scan the QR code or open the link of the invite, or ask for a new one.</source>
            <translation>Nach zu vielen falschen Versuchen gilt dieser Code nicht mehr. Scannen Sie den QR-Code, öffnen Sie den Link der Einladung oder bitten Sie um eine neue.</translation>
        </message>
        <message>
            <source>The picture could not be read.</source>
            <translation>Das Bild ließ sich nicht lesen.</translation>
        </message>
        <message>
            <source>Another step of the set-up comes first.</source>
            <translation>Zuerst kommt ein anderer Schritt der Einrichtung.</translation>
        </message>
        <message>
            <source>Somebody in the office changed {label} meanwhile. Check it, then save again.</source>
            <translation>Im Büro wurde „{label}“ inzwischen geändert. Prüfen Sie es und speichern Sie dann noch einmal.</translation>
        </message>
        <message>
            <source>This user has no e-mail address.</source>
            <translation>Dieser Benutzer hat keine E-Mail-Adresse.</translation>
        </message>
        <message>
            <source>Console and server do not fit together. Update the {side}.</source>
            <translation>Console und Server passen nicht zusammen. Aktualisieren Sie: {side}.</translation>
        </message>
    </context>
    <context>
        <name>QrPicture</name>
        <message>
            <source>Drag it into a chat, or copy the picture.</source>
            <translation>Ziehen Sie es in einen Chat oder kopieren Sie das Bild.</translation>
        </message>
        <message>
            <source>Copy picture</source>
            <translation>Bild kopieren</translation>
        </message>
        <message>
            <source>invite.png</source>
            <translation>einladung.png</translation>
        </message>
    </context>
    <context>
        <name>Report</name>
        <message>
            <source>Report a problem</source>
            <translation>Problem melden</translation>
        </message>
        <message>
            <source>Save…</source>
            <translation>Speichern …</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>What happened?</source>
            <translation>Was ist geschehen?</translation>
        </message>
        <message>
            <source>What did you do, and what came of it? It is saved as you write it.</source>
            <translation>Was haben Sie getan, und was kam dabei heraus? Es wird so gespeichert, wie Sie es schreiben.</translation>
        </message>
        <message>
            <source>The report</source>
            <translation>Der Bericht</translation>
        </message>
        <message>
            <source>Collecting…</source>
            <translation>Wird zusammengestellt …</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Read it, save it, and send the file to your support. Names, e-mail addresses, numbers, codes and passwords were taken out. Nothing is sent by itself.</source>
            <translation>Lesen Sie ihn, speichern Sie ihn und senden Sie die Datei an Ihren Support. Namen, E-Mail-Adressen, Nummern, Codes und Passwörter wurden entfernt. Nichts wird von selbst gesendet.</translation>
        </message>
        <message>
            <source>The report is there.</source>
            <translation>Der Bericht ist da.</translation>
        </message>
        <message>
            <source>Copied.</source>
            <translation>Kopiert.</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>Bericht speichern</translation>
        </message>
        <message>
            <source>Zip archives (*.zip)</source>
            <translation>Zip-Archive (*.zip)</translation>
        </message>
        <message>
            <source>Texts (*.txt)</source>
            <translation>Texte (*.txt)</translation>
        </message>
        <message>
            <source>phone-console-report.zip</source>
            <translation>phone-console-bericht.zip</translation>
        </message>
        <message>
            <source>Saved as {path}.</source>
            <translation>Gespeichert als {path}.</translation>
        </message>
        <message>
            <source>The report was not saved: {reason}. Choose another folder.</source>
            <translation>Der Bericht wurde nicht gespeichert: {reason}. Wählen Sie einen anderen Ordner.</translation>
        </message>
    </context>
    <context>
        <name>Role</name>
        <message>
            <source>Admin</source>
            <translation>Admin</translation>
        </message>
        <message>
            <source>Helpdesk</source>
            <translation>Helpdesk</translation>
        </message>
        <message>
            <source>Auditor</source>
            <translation>Prüfer</translation>
        </message>
    </context>
    <context>
        <name>Session</name>
        <message>
            <source>Sign out?</source>
            <translation>Abmelden?</translation>
        </message>
        <message>
            <source>The users are removed from this computer and fetched again at the next sign-in.</source>
            <translation>Die Benutzer werden von diesem Computer entfernt und bei der nächsten Anmeldung wieder geholt.</translation>
        </message>
        <message>
            <source>Sign out</source>
            <translation>Abmelden</translation>
        </message>
        <message>
            <source>Remove them here</source>
            <translation>Hier entfernen</translation>
        </message>
        <message>
            <source>{number} changes were not sent yet.</source>
            <translation>{number} Änderungen sind noch nicht gesendet.</translation>
        </message>
        <message>
            <source>1 change was not sent yet.</source>
            <translation>1 Änderung ist noch nicht gesendet.</translation>
        </message>
        <message>
            <source>Kept, they stay here encrypted and are sent after the next sign-in. Discarded, they are lost.</source>
            <translation>Behalten: Sie bleiben verschlüsselt hier und werden nach der nächsten Anmeldung gesendet. Verworfen: Sie sind verloren.</translation>
        </message>
        <message>
            <source>Keep and sign out</source>
            <translation>Behalten und abmelden</translation>
        </message>
        <message>
            <source>Discard and sign out</source>
            <translation>Verwerfen und abmelden</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
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
            <translation>Einladungsblätter</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personen</translation>
        </message>
        <message>
            <source>Choose everybody</source>
            <translation>Alle auswählen</translation>
        </message>
        <message>
            <source>Choose nobody</source>
            <translation>Niemanden auswählen</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>Als PDF speichern…</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Drucken…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>A page for each person, with a QR code and a text code of their own. Listed are people without an e-mail address who are not set up yet.</source>
            <translation>Für jede Person eine Seite mit eigenem QR-Code und Textcode. In der Liste stehen Menschen ohne E-Mail-Adresse, die noch nicht eingerichtet sind.</translation>
        </message>
        <message>
            <source>Choose at least one person.</source>
            <translation>Wählen Sie mindestens eine Person aus.</translation>
        </message>
        <message>
            <source>The server makes the codes…</source>
            <translation>Der Server erstellt die Codes…</translation>
        </message>
        <message>
            <source>The code that is out stops working: {names}.</source>
            <translation>Der bisherige Code gilt nicht mehr: {names}.</translation>
        </message>
        <message>
            <source>No sheet, since the server does not know them any more: {names}.</source>
            <translation>Kein Blatt, weil der Server sie nicht mehr kennt: {names}.</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>Als PDF speichern</translation>
        </message>
        <message>
            <source>PDF documents (*.pdf)</source>
            <translation>PDF-Dokumente (*.pdf)</translation>
        </message>
        <message>
            <source>invitations.pdf</source>
            <translation>einladungen.pdf</translation>
        </message>
        <message>
            <source>Sent to the printer.</source>
            <translation>An den Drucker gesendet.</translation>
        </message>
        <message>
            <source>The printer did not take it. Check the printer, then print again.</source>
            <translation>Der Drucker hat es nicht angenommen. Prüfen Sie den Drucker, dann drucken Sie noch einmal.</translation>
        </message>
        <message>
            <source>Saved as {path}.</source>
            <translation>Gespeichert als {path}.</translation>
        </message>
        <message>
            <source>The sheets were not saved: {reason}. Choose another folder.</source>
            <translation>Die Blätter wurden nicht gespeichert: {reason}. Wählen Sie einen anderen Ordner.</translation>
        </message>
        <message>
            <source>{names} and {number} more</source>
            <translation>{names} und {number} weitere</translation>
        </message>
    </context>
    <context>
        <name>Shortcuts</name>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Tastenkürzel</translation>
        </message>
        <message>
            <source>Search shortcuts</source>
            <translation>Tastenkürzel suchen</translation>
        </message>
        <message>
            <source>Search an action or a key</source>
            <translation>Aktion oder Taste suchen</translation>
        </message>
        <message>
            <source>No shortcut fits. Every action is in Ctrl+K.</source>
            <translation>Kein Tastenkürzel passt. Jede Aktion steht unter Strg+K.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Shortcuts</source>
            <translation>Tastenkürzel</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>Aktion</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Tasten</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Suchen</translation>
        </message>
        <message>
            <source>Open what is selected</source>
            <translation>Ausgewähltes öffnen</translation>
        </message>
        <message>
            <source>Menu of what is selected</source>
            <translation>Menü des Ausgewählten</translation>
        </message>
        <message>
            <source>Copy the selected rows as a table</source>
            <translation>Ausgewählte Zeilen als Tabelle kopieren</translation>
        </message>
        <message>
            <source>Copy the selected rows with titles</source>
            <translation>Ausgewählte Zeilen mit Überschriften kopieren</translation>
        </message>
        <message>
            <source>Go to the next field</source>
            <translation>Zum nächsten Feld</translation>
        </message>
        <message>
            <source>Go to the field before</source>
            <translation>Zum vorigen Feld</translation>
        </message>
        <message>
            <source>Close a dialog; what was typed is kept</source>
            <translation>Dialog schließen; Getipptes bleibt erhalten</translation>
        </message>
        <message>
            <source>In tables</source>
            <translation>In Tabellen</translation>
        </message>
        <message>
            <source>Everywhere</source>
            <translation>Überall</translation>
        </message>
    </context>
    <context>
        <name>ShowQr</name>
        <message>
            <source>Show QR</source>
            <translation>QR-Code zeigen</translation>
        </message>
        <message>
            <source>Scan with the app of {name}</source>
            <translation>Mit der App von {name} scannen</translation>
        </message>
        <message>
            <source>Copy code</source>
            <translation>Code kopieren</translation>
        </message>
        <message>
            <source>Save as PNG</source>
            <translation>Als PNG speichern</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Drucken</translation>
        </message>
        <message>
            <source>New code</source>
            <translation>Neuer Code</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>This code has ended. Press “New code” for another one.</source>
            <translation>Dieser Code ist zu Ende. Drücken Sie „Neuer Code“ für einen anderen.</translation>
        </message>
        <message>
            <source>The server can't be reached, and only the server can make a code. Press “New code” when you are online again, or send the invite by e-mail: it waits.</source>
            <translation>Der Server ist nicht erreichbar, und nur der Server kann einen Code machen. Drücken Sie „Neuer Code“, wenn Sie wieder online sind, oder senden Sie die Einladung per E-Mail: Sie wartet.</translation>
        </message>
        <message>
            <source>Works for {minutes}:{seconds} more, once.</source>
            <translation>Gilt noch {minutes}:{seconds}, einmal.</translation>
        </message>
        <message>
            <source>Copied. It leaves the clipboard after a minute.</source>
            <translation>Kopiert. Nach einer Minute verlässt der Code die Zwischenablage.</translation>
        </message>
        <message>
            <source>PNG pictures (*.png)</source>
            <translation>PNG-Bilder (*.png)</translation>
        </message>
        <message>
            <source>invite.png</source>
            <translation>einladung.png</translation>
        </message>
        <message>
            <source>Works once, until {moment}.</source>
            <translation>Gilt einmal, bis {moment}.</translation>
        </message>
        <message>
            <source>The printer did not take it. Check the printer, then print again.</source>
            <translation>Der Drucker hat es nicht angenommen. Prüfen Sie den Drucker, dann drucken Sie noch einmal.</translation>
        </message>
        <message>
            <source>Saved as {path}. It works as long as this.</source>
            <translation>Gespeichert als {path}. Das Bild gilt so lange wie dieser Code.</translation>
        </message>
        <message>
            <source>The picture was not saved: {reason}. Choose another folder.</source>
            <translation>Das Bild wurde nicht gespeichert: {reason}. Wählen Sie einen anderen Ordner.</translation>
        </message>
        <message>
            <source>QR code</source>
            <translation>QR-Code</translation>
        </message>
        <message>
            <source>The same code is below as text.</source>
            <translation>Derselbe Code steht darunter als Text.</translation>
        </message>
        <message>
            <source>Asking the server for a code…</source>
            <translation>Der Server wird um einen Code gebeten …</translation>
        </message>
    </context>
    <context>
        <name>SignIn</name>
        <message>
            <source>Sign in – Phone Console</source>
            <translation>Anmelden – Phone Console</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Anmelden</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Beenden</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Später</translation>
        </message>
        <message>
            <source>Once signed in, the program starts without the network and without asking.</source>
            <translation>Einmal angemeldet, startet das Programm ohne Netz und ohne zu fragen.</translation>
        </message>
        <message>
            <source>Server address</source>
            <translation>Adresse des Servers</translation>
        </message>
        <message>
            <source>Email</source>
            <translation>E-Mail</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Passwort</translation>
        </message>
        <message>
            <source>Fill in all three fields first.</source>
            <translation>Füllen Sie zuerst alle drei Felder aus.</translation>
        </message>
        <message>
            <source>Signing in…</source>
            <translation>Anmeldung läuft …</translation>
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
            <translation>Profilordner: {where}</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Beenden</translation>
        </message>
        <message>
            <source>Your local data was repaired</source>
            <translation>Ihre lokalen Daten wurden repariert</translation>
        </message>
        <message>
            <source>It was damaged. Changes waiting to be sent that could be saved: {operations}; unfinished drafts: {drafts}. Users are downloaded from the server again.</source>
            <translation>Sie waren beschädigt. Wartende Änderungen, die gerettet werden konnten: {operations}; unfertige Entwürfe: {drafts}. Die Benutzer werden wieder vom Server geholt.</translation>
        </message>
        <message>
            <source>The damaged file is kept: {kept}</source>
            <translation>Die beschädigte Datei bleibt hier: {kept}</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <source>Starting the demo…</source>
            <translation>Die Vorführung startet …</translation>
        </message>
        <message>
            <source>A backend with made-up people starts on this computer.</source>
            <translation>Ein Server mit erfundenen Personen startet auf diesem Computer.</translation>
        </message>
    </context>
    <context>
        <name>Status</name>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>Starting…</source>
            <translation>Startet …</translation>
        </message>
        <message>
            <source>Online</source>
            <translation>Online</translation>
        </message>
        <message>
            <source>Offline</source>
            <translation>Offline</translation>
        </message>
        <message>
            <source>Offline: {words}</source>
            <translation>Offline: {words}</translation>
        </message>
        <message>
            <source>never synced</source>
            <translation>nie abgeglichen</translation>
        </message>
        <message>
            <source>synced just now</source>
            <translation>gerade abgeglichen</translation>
        </message>
        <message>
            <source>synced {age} ago</source>
            <translation>abgeglichen vor {age}</translation>
        </message>
        <message>
            <source>1 change waits to be sent</source>
            <translation>1 Änderung wartet aufs Senden</translation>
        </message>
        <message>
            <source>{number} changes wait to be sent</source>
            <translation>{number} Änderungen warten aufs Senden</translation>
        </message>
        <message>
            <source>{words}, the oldest for {age}</source>
            <translation>{words}, die älteste seit {age}</translation>
        </message>
        <message>
            <source>1 change needs you</source>
            <translation>1 Änderung braucht Sie</translation>
        </message>
        <message>
            <source>{number} changes need you</source>
            <translation>{number} Änderungen brauchen Sie</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <source>Sign in again</source>
            <translation>Wieder anmelden</translation>
        </message>
        <message>
            <source>Decide…</source>
            <translation>Entscheiden …</translation>
        </message>
        <message>
            <source>Why?</source>
            <translation>Warum?</translation>
        </message>
        <message>
            <source>Syncing…</source>
            <translation>Abgleich läuft …</translation>
        </message>
        <message>
            <source>Downloading: {number} so far</source>
            <translation>Wird abgerufen: {number} bisher</translation>
        </message>
        <message>
            <source>Downloading: {number} of {total}</source>
            <translation>Wird geladen: {number} von {total}</translation>
        </message>
        <message>
            <source>{words}, {seconds} s left</source>
            <translation>{words}, noch {seconds} s</translation>
        </message>
        <message>
            <source>{words}, {time} left</source>
            <translation>{words}, noch {time}</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Angehalten</translation>
        </message>
        <message>
            <source>Download stopped at {number}; the rest can wait</source>
            <translation>Angehalten bei {number}; der Rest kann warten</translation>
        </message>
    </context>
    <context>
        <name>Sync</name>
        <message>
            <source>Synced</source>
            <translation>Abgeglichen</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Entwurf</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Wartet</translation>
        </message>
        <message>
            <source>Conflict</source>
            <translation>Konflikt</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>Abgelehnt</translation>
        </message>
        <message>
            <source>Blocked</source>
            <translation>Blockiert</translation>
        </message>
        <message>
            <source>The server has everything.</source>
            <translation>Der Server hat alles.</translation>
        </message>
        <message>
            <source>Not saved yet: open Edit to finish what was typed.</source>
            <translation>Noch nicht gespeichert: Öffnen Sie „Bearbeiten“, um Angefangenes fertigzustellen.</translation>
        </message>
        <message>
            <source>Saved here; waits to be sent.</source>
            <translation>Hier gespeichert; wartet aufs Senden.</translation>
        </message>
        <message>
            <source>Somebody else changed the same: choose whose change stays.</source>
            <translation>Jemand anderes hat dasselbe geändert: Wählen Sie, welche Änderung bleibt.</translation>
        </message>
        <message>
            <source>The server did not accept a change: open it to see why.</source>
            <translation>Der Server hat eine Änderung nicht angenommen: Öffnen Sie sie, um zu sehen, warum.</translation>
        </message>
        <message>
            <source>Waits for another change that was not accepted.</source>
            <translation>Wartet auf eine andere Änderung, die nicht angenommen wurde.</translation>
        </message>
    </context>
    <context>
        <name>Time</name>
        <message>
            <source>less than a minute</source>
            <translation>weniger als einer Minute</translation>
        </message>
        <message>
            <source>1 minute</source>
            <translation>1 Minute</translation>
        </message>
        <message>
            <source>{number} minutes</source>
            <translation>{number} Minuten</translation>
        </message>
        <message>
            <source>1 hour</source>
            <translation>1 Stunde</translation>
        </message>
        <message>
            <source>{number} hours</source>
            <translation>{number} Stunden</translation>
        </message>
        <message>
            <source>1 day</source>
            <translation>1 Tag</translation>
        </message>
        <message>
            <source>{number} days</source>
            <translation>{number} Tagen</translation>
        </message>
    </context>
    <context>
        <name>Undo</name>
        <message numerus="yes">
            <source>Undo changes of %n user(s)</source>
            <translation>
                <numerusform>Änderungen an %n Benutzer rückgängig machen</numerusform>
                <numerusform>Änderungen an %n Benutzern rückgängig machen</numerusform>
            </translation>
        </message>
        <message>
            <source>Undo adding {name}</source>
            <translation>Anlegen von {name} rückgängig machen</translation>
        </message>
        <message>
            <source>Undo deleting {name}</source>
            <translation>Löschen von {name} rückgängig machen</translation>
        </message>
        <message>
            <source>Undo removing the line of {name}</source>
            <translation>Entfernen der Leitung von {name} rückgängig machen</translation>
        </message>
        <message>
            <source>Undo inviting {name}</source>
            <translation>Einladung von {name} rückgängig machen</translation>
        </message>
        <message>
            <source>Undo revoking the invite of {name}</source>
            <translation>Widerruf der Einladung von {name} rückgängig machen</translation>
        </message>
        <message>
            <source>Undo removing a device of {name}</source>
            <translation>Entfernen eines Geräts von {name} rückgängig machen</translation>
        </message>
        <message>
            <source>Undo changing {field} of {name}</source>
            <translation>Änderung von {field} bei {name} rückgängig machen</translation>
        </message>
        <message>
            <source>Undo changing {name}</source>
            <translation>Änderung an {name} rückgängig machen</translation>
        </message>
        <message numerus="yes">
            <source>Taken back: changes of %n user(s).</source>
            <translation>
                <numerusform>Rückgängig gemacht: Änderungen an %n Benutzer.</numerusform>
                <numerusform>Rückgängig gemacht: Änderungen an %n Benutzern.</numerusform>
            </translation>
        </message>
        <message>
            <source>{name} is back; devices and invites are not: send a new invite.</source>
            <translation>{name} ist wieder da; Geräte und Einladungen nicht: Senden Sie eine neue Einladung.</translation>
        </message>
        <message>
            <source>Taken back: {name}.</source>
            <translation>Zurückgenommen: {name}.</translation>
        </message>
        <message>
            <source>{name} is not there any more: nothing was taken back.</source>
            <translation>{name} ist nicht mehr da: Nichts wurde zurückgenommen.</translation>
        </message>
        <message>
            <source>The change of {name} was decided since: nothing was taken back.</source>
            <translation>Die Änderung bei {name} ist inzwischen entschieden: Nichts wurde zurückgenommen.</translation>
        </message>
        <message>
            <source>The invite of {name} is used or over: it can’t be taken back.</source>
            <translation>Die Einladung von {name} ist benutzt oder vorbei: Sie kann nicht zurückgenommen werden.</translation>
        </message>
        <message>
            <source>This can’t be taken back: it ended a code or a token.</source>
            <translation>Das kann nicht zurückgenommen werden: Ein Code oder ein Zugang wurde beendet.</translation>
        </message>
    </context>
    <context>
        <name>Unlock</name>
        <message>
            <source>Local data – Phone Console</source>
            <translation>Lokale Daten – Phone Console</translation>
        </message>
        <message>
            <source>Use this passphrase</source>
            <translation>Diese Passphrase benutzen</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>Entsperren</translation>
        </message>
        <message>
            <source>Unlock your local data</source>
            <translation>Entsperren Sie Ihre lokalen Daten</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Passphrase</translation>
        </message>
        <message>
            <source>Passphrase again</source>
            <translation>Passphrase noch einmal</translation>
        </message>
        <message>
            <source>Try the keyring again</source>
            <translation>Schlüsselbund erneut versuchen</translation>
        </message>
        <message>
            <source>Keep nothing on this computer</source>
            <translation>Nichts auf diesem Computer behalten</translation>
        </message>
        <message>
            <source>Works until you quit; changes that were not sent by then are lost.</source>
            <translation>Gilt, bis Sie beenden; was bis dahin nicht gesendet ist, geht verloren.</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Beenden</translation>
        </message>
        <message>
            <source>What is kept on this computer is always encrypted. Without a keyring, choose a passphrase of at least {shortest} characters; you will be asked for it at each start. Nobody can recover it for you.</source>
            <translation>Was auf diesem Computer bleibt, ist immer verschlüsselt. Ohne Schlüsselbund wählen Sie eine Passphrase mit mindestens {shortest} Zeichen; Sie werden bei jedem Start danach gefragt. Niemand kann sie für Sie wiederherstellen.</translation>
        </message>
        <message>
            <source>What is kept on this computer is encrypted. Enter your passphrase, or unlock the keyring and try again.</source>
            <translation>Was auf diesem Computer bleibt, ist verschlüsselt. Geben Sie Ihre Passphrase ein, oder entsperren Sie den Schlüsselbund und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>At least {shortest} characters, the same in both fields.</source>
            <translation>Mindestens {shortest} Zeichen, in beiden Feldern dieselben.</translation>
        </message>
        <message>
            <source>Unlocking…</source>
            <translation>Wird entsperrt …</translation>
        </message>
    </context>
    <context>
        <name>Users</name>
        <message>
            <source>Reading users…</source>
            <translation>Benutzer werden gelesen …</translation>
        </message>
        <message>
            <source>No users yet</source>
            <translation>Noch keine Benutzer</translation>
        </message>
        <message>
            <source>Users are the people of this phone system: add the first one, or fetch those that others have added.</source>
            <translation>Benutzer sind die Menschen dieser Telefonanlage: Fügen Sie den ersten hinzu, oder holen Sie, die andere hinzugefügt haben.</translation>
        </message>
        <message>
            <source>Add the first user</source>
            <translation>Den ersten Benutzer hinzufügen</translation>
        </message>
        <message>
            <source>Sync now</source>
            <translation>Jetzt abgleichen</translation>
        </message>
        <message>
            <source>Clear search</source>
            <translation>Suche leeren</translation>
        </message>
        <message>
            <source>No user with the invitation “{state}”</source>
            <translation>Kein Benutzer mit der Einladung „{state}“</translation>
        </message>
        <message>
            <source>A filter is on. Clear it to see everybody.</source>
            <translation>Ein Filter ist an. Heben Sie ihn auf, um alle zu sehen.</translation>
        </message>
        <message>
            <source>No user matches “{text}”</source>
            <translation>Kein Benutzer passt zu „{text}“</translation>
        </message>
        <message>
            <source>Names, e-mail, department, job title and numbers are searched.</source>
            <translation>Gesucht wird in Namen, E-Mail, Abteilung, Funktion und Nummern.</translation>
        </message>
        <message>
            <source>The invite of {name} is on its way.</source>
            <translation>Die Einladung an {name} ist unterwegs.</translation>
        </message>
        <message>
            <source>The invite of {name} waits here and is sent when the server is reached.</source>
            <translation>Die Einladung an {name} wartet hier und wird gesendet, wenn der Server erreichbar ist.</translation>
        </message>
        <message>
            <source>Revoke the invite of {name}?</source>
            <translation>Die Einladung an {name} widerrufen?</translation>
        </message>
        <message>
            <source>Its code stops working. You can send a new invite at any time.</source>
            <translation>Ihr Code gilt dann nicht mehr. Sie können jederzeit eine neue Einladung senden.</translation>
        </message>
        <message>
            <source>Revoke</source>
            <translation>Widerrufen</translation>
        </message>
        <message>
            <source>Users</source>
            <translation>Benutzer</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Mehr</translation>
        </message>
        <message>
            <source>Search users</source>
            <translation>Benutzer suchen</translation>
        </message>
        <message>
            <source>Search names, e-mail, work or numbers</source>
            <translation>Namen, E-Mail, Arbeit oder Nummern suchen</translation>
        </message>
        <message>
            <source>Invitation</source>
            <translation>Einladung</translation>
        </message>
        <message>
            <source>All invitations</source>
            <translation>Alle Einladungen</translation>
        </message>
        <message>
            <source>Not invited</source>
            <translation>Nicht eingeladen</translation>
        </message>
        <message>
            <source>+ Add user</source>
            <translation>+ Benutzer hinzufügen</translation>
        </message>
        <message>
            <source>Add user</source>
            <translation>Benutzer hinzufügen</translation>
        </message>
        <message>
            <source>Actions</source>
            <translation>Aktionen</translation>
        </message>
        <message>
            <source>a new user</source>
            <translation>ein neuer Benutzer</translation>
        </message>
        <message>
            <source>Actions for {name}</source>
            <translation>Aktionen für {name}</translation>
        </message>
        <message>
            <source>{shown} of {total} users</source>
            <translation>{shown} von {total} Benutzern</translation>
        </message>
        <message>
            <source>1 user</source>
            <translation>1 Benutzer</translation>
        </message>
        <message>
            <source>{total} users</source>
            <translation>{total} Benutzer</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Bild</translation>
        </message>
        <message>
            <source>First name</source>
            <translation>Vorname</translation>
        </message>
        <message>
            <source>Last name</source>
            <translation>Nachname</translation>
        </message>
        <message>
            <source>Job title</source>
            <translation>Funktion</translation>
        </message>
        <message>
            <source>Department</source>
            <translation>Abteilung</translation>
        </message>
        <message>
            <source>Email</source>
            <translation>E-Mail</translation>
        </message>
        <message>
            <source>Time schedule</source>
            <translation>Zeitplan</translation>
        </message>
        <message>
            <source>DID number</source>
            <translation>Durchwahl</translation>
        </message>
        <message>
            <source>Internal number</source>
            <translation>Interne Nummer</translation>
        </message>
        <message>
            <source>Devices</source>
            <translation>Geräte</translation>
        </message>
        <message>
            <source>Sync</source>
            <translation>Abgleich</translation>
        </message>
        <message>
            <source>{state}, expires in {time}</source>
            <translation>{state}, läuft in {time} ab</translation>
        </message>
        <message>
            <source>Deleted here; waits to be sent.</source>
            <translation>Hier gelöscht; wartet aufs Senden.</translation>
        </message>
        <message>
            <source>To {value}</source>
            <translation>An {value}</translation>
        </message>
        <message>
            <source>Printed {value}</source>
            <translation>Gedruckt {value}</translation>
        </message>
        <message>
            <source>Sent {value}</source>
            <translation>Gesendet {value}</translation>
        </message>
        <message>
            <source>Opened {value}</source>
            <translation>Geöffnet {value}</translation>
        </message>
        <message>
            <source>Used {value}</source>
            <translation>Benutzt {value}</translation>
        </message>
        <message>
            <source>Expires {value}</source>
            <translation>Läuft ab {value}</translation>
        </message>
        <message>
            <source>Refused: {value}</source>
            <translation>Abgelehnt: {value}</translation>
        </message>
    </context>
    <context>
        <name>Window</name>
        <message>
            <source>This is version {version}. What’s new stands in the Help menu.</source>
            <translation>Dies ist Version {version}. Was neu ist, steht im Menü Hilfe.</translation>
        </message>
        <message>
            <source>Guide</source>
            <translation>Anleitung</translation>
        </message>
        <message>
            <source>What’s new</source>
            <translation>Was ist neu</translation>
        </message>
    </context>
    <context>
        <name>Wizard</name>
        <message>
            <source>The account has no delivery method yet.</source>
            <translation>Das Konto hat noch keinen Zustellweg.</translation>
        </message>
        <message>
            <source>Caller ID to add</source>
            <translation>Anrufernummer zum Hinzufügen</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Hinzufügen</translation>
        </message>
        <message>
            <source>Add caller ID</source>
            <translation>Anrufernummer hinzufügen</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Nach oben</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Nach unten</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Discard draft</source>
            <translation>Entwurf verwerfen</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>Everything you type is kept as a draft. Enter goes on, Esc closes.</source>
            <translation>Alles, was Sie eingeben, bleibt als Entwurf erhalten. Eingabe geht weiter, Esc schließt.</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>Wird gespeichert …</translation>
        </message>
        <message>
            <source>There is nothing to save yet.</source>
            <translation>Es gibt noch nichts zu speichern.</translation>
        </message>
        <message>
            <source>{value} (no longer exists)</source>
            <translation>{value} (gibt es nicht mehr)</translation>
        </message>
        <message>
            <source>{number} — free</source>
            <translation>{number} — frei</translation>
        </message>
        <message>
            <source>{number} — belongs to {name}</source>
            <translation>{number} — gehört {name}</translation>
        </message>
        <message>
            <source>Who is it? First and last name are needed, the rest can wait.</source>
            <translation>Wer ist es? Vor- und Nachname sind nötig, der Rest hat Zeit.</translation>
        </message>
        <message>
            <source>Outside these hours, calls skip the user.</source>
            <translation>Außerhalb dieser Zeiten überspringen Anrufe den Benutzer.</translation>
        </message>
        <message>
            <source>The invite to the app goes here.</source>
            <translation>Die Einladung zur App geht hierher.</translation>
        </message>
        <message>
            <source>Configure application line in the next step</source>
            <translation>App-Leitung im nächsten Schritt einrichten</translation>
        </message>
        <message>
            <source>The line is the user's calling setup for the app.</source>
            <translation>Die Leitung ist die Anrufeinstellung des Benutzers für die App.</translation>
        </message>
        <message>
            <source>Your role, {role}, may not configure lines.</source>
            <translation>Ihre Rolle, {role}, darf keine Leitungen einrichten.</translation>
        </message>
        <message>
            <source>How is the user reached?</source>
            <translation>Wie ist der Benutzer zu erreichen?</translation>
        </message>
        <message>
            <source>Type any part of a number, or open the list of free ones.</source>
            <translation>Tippen Sie einen Teil einer Nummer, oder öffnen Sie die Liste der freien.</translation>
        </message>
        <message>
            <source>Voice messages are sent here.</source>
            <translation>Sprachnachrichten werden hierher gesendet.</translation>
        </message>
        <message>
            <source>Move from {name}</source>
            <translation>Von {name} übernehmen</translation>
        </message>
        <message>
            <source>Next free</source>
            <translation>Nächste freie</translation>
        </message>
        <message>
            <source>Put in the next free internal number</source>
            <translation>Die nächste freie interne Nummer eintragen</translation>
        </message>
        <message>
            <source>If it is taken when this is saved, use the next free number</source>
            <translation>Ist sie beim Speichern vergeben, die nächste freie nehmen</translation>
        </message>
        <message>
            <source>What do called people see and hear?</source>
            <translation>Was sehen und hören Angerufene?</translation>
        </message>
        <message>
            <source>The first is the default. Order them by dragging, or with Alt+Up and Alt+Down.</source>
            <translation>Die erste ist die übliche. Ordnen Sie durch Ziehen, oder mit Alt+Auf und Alt+Ab.</translation>
        </message>
        <message>
            <source>The internal number that colleagues see.</source>
            <translation>Die interne Nummer, die Kollegen sehen.</translation>
        </message>
        <message>
            <source>{number} (default)</source>
            <translation>{number} (üblich)</translation>
        </message>
        <message>
            <source>Which calls are recorded?</source>
            <translation>Welche Anrufe werden aufgezeichnet?</translation>
        </message>
        <message>
            <source>Dialled during a call to record it: * or # and 1 to 4 digits.</source>
            <translation>Im Gespräch gewählt, um es aufzuzeichnen: * oder # und 1 bis 4 Ziffern.</translation>
        </message>
        <message>
            <source>Preview invite</source>
            <translation>Vorschau der Einladung</translation>
        </message>
        <message>
            <source>Send invite on save</source>
            <translation>Einladung beim Speichern senden</translation>
        </message>
        <message>
            <source>An e-mail address is needed to send the invite.</source>
            <translation>Zum Senden der Einladung fehlt eine E-Mail-Adresse.</translation>
        </message>
        <message>
            <source>It goes to {email}.</source>
            <translation>Sie geht an {email}.</translation>
        </message>
        <message>
            <source>This user will be created when you press Save.</source>
            <translation>Dieser Benutzer wird angelegt, wenn Sie auf „Speichern“ drücken.</translation>
        </message>
        <message>
            <source>Saving removes the application line with its numbers.</source>
            <translation>Speichern entfernt die App-Leitung mit ihren Nummern.</translation>
        </message>
        <message>
            <source>Nothing is changed yet.</source>
            <translation>Noch ist nichts geändert.</translation>
        </message>
        <message>
            <source>Saving changes one field.</source>
            <translation>Speichern ändert ein Feld.</translation>
        </message>
        <message>
            <source>Saving changes {count} fields.</source>
            <translation>Speichern ändert {count} Felder.</translation>
        </message>
        <message>
            <source>{after}   (changed, was: {before})</source>
            <translation>{after}   (geändert, war: {before})</translation>
        </message>
        <message>
            <source>Warning: {words}</source>
            <translation>Warnung: {words}</translation>
        </message>
        <message>
            <source>To mend: {words}</source>
            <translation>Zu berichtigen: {words}</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Ändern</translation>
        </message>
        <message>
            <source>Change {page}</source>
            <translation>{page} ändern</translation>
        </message>
        <message>
            <source>The next free one</source>
            <translation>Die nächste freie</translation>
        </message>
        <message>
            <source>{number}, or the next free one</source>
            <translation>{number}, oder die nächste freie</translation>
        </message>
        <message>
            <source>Send the invite again?</source>
            <translation>Die Einladung erneut senden?</translation>
        </message>
        <message>
            <source>{name} was invited at {before}. A new invite can go to {now}; the old one then stops working.</source>
            <translation>{name} wurde unter {before} eingeladen. Eine neue Einladung kann an {now} gehen; die alte gilt dann nicht mehr.</translation>
        </message>
        <message>
            <source>Send again</source>
            <translation>Erneut senden</translation>
        </message>
        <message>
            <source>Don't send</source>
            <translation>Nicht senden</translation>
        </message>
        <message>
            <source>Discard the draft?</source>
            <translation>Den Entwurf verwerfen?</translation>
        </message>
        <message>
            <source>What was typed for {name} is thrown away. Nothing else changes.</source>
            <translation>Was für {name} eingegeben wurde, wird weggeworfen. Sonst ändert sich nichts.</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Verwerfen</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Behalten</translation>
        </message>
        <message>
            <source>Close without keeping?</source>
            <translation>Schließen, ohne zu behalten?</translation>
        </message>
        <message>
            <source>The draft could not be kept on this computer. Closing loses what was typed.</source>
            <translation>Der Entwurf konnte auf diesem Computer nicht gespeichert werden. Beim Schließen geht das Eingegebene verloren.</translation>
        </message>
        <message>
            <source>Close anyway</source>
            <translation>Trotzdem schließen</translation>
        </message>
        <message>
            <source>Stay</source>
            <translation>Bleiben</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>Schritte</translation>
        </message>
        <message>
            <source>{place}. {step}, {state}</source>
            <translation>{place}. {step}, {state}</translation>
        </message>
        <message>
            <source>User Details</source>
            <translation>Angaben zum Benutzer</translation>
        </message>
        <message>
            <source>Inbound Calls</source>
            <translation>Eingehende Anrufe</translation>
        </message>
        <message>
            <source>Outbound Calls</source>
            <translation>Ausgehende Anrufe</translation>
        </message>
        <message>
            <source>Call Recording</source>
            <translation>Anrufaufzeichnung</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Überblick</translation>
        </message>
        <message>
            <source>now</source>
            <translation>jetzt</translation>
        </message>
        <message>
            <source>done</source>
            <translation>fertig</translation>
        </message>
        <message>
            <source>needs attention</source>
            <translation>braucht Aufmerksamkeit</translation>
        </message>
        <message>
            <source>to do</source>
            <translation>steht aus</translation>
        </message>
        <message>
            <source>Do nothing</source>
            <translation>Nichts tun</translation>
        </message>
        <message>
            <source>Route to Voicemail</source>
            <translation>Zur Mailbox leiten</translation>
        </message>
        <message>
            <source>System default</source>
            <translation>Standard des Systems</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Keine</translation>
        </message>
        <message>
            <source>the next free number</source>
            <translation>die nächste freie Nummer</translation>
        </message>
        <message>
            <source>Meanwhile {who} changed this to “{theirs}”.</source>
            <translation>Inzwischen hat {who} das in „{theirs}“ geändert.</translation>
        </message>
        <message>
            <source>Meanwhile this was changed to “{theirs}”.</source>
            <translation>Inzwischen wurde das in „{theirs}“ geändert.</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Ja</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Nein</translation>
        </message>
        <message>
            <source>Saving moves {number} here from {name}, who will have no DID number.</source>
            <translation>Speichern holt {number} von {name} hierher; dort gibt es dann keine Durchwahl mehr.</translation>
        </message>
        <message>
            <source>the new user</source>
            <translation>den neuen Benutzer</translation>
        </message>
        <message>
            <source>Edit {name}</source>
            <translation>{name} bearbeiten</translation>
        </message>
        <message>
            <source>New user: {name}</source>
            <translation>Neuer Benutzer: {name}</translation>
        </message>
        <message>
            <source>New user</source>
            <translation>Neuer Benutzer</translation>
        </message>
        <message>
            <source>The draft of {name} is kept.</source>
            <translation>Der Entwurf von {name} bleibt erhalten.</translation>
        </message>
    </context>
</TS>
