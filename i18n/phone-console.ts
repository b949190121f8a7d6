<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1">
    <context>
        <name>About</name>
        <message>
            <source>About Phone Console</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open log folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Version</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Server</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Signed in as</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Local data</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Log file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Licence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>MIT; the notices are beside the program</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Action</name>
        <message>
            <source>Create new</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a user with the wizard.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import from CSV…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add or change many users from a file; you see first what would happen.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export as CSV…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save the users that are listed now, or all, as a file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Edit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change the details of this user.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Configure application line</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set up numbers, calls and recording of this user.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Send Invite to app</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look at the invite e-mail, then send it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show QR</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show a code for ten minutes to scan from this screen.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Invitation sheets…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Print invites, a page each, for people without e-mail or for anybody.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Revoke invite</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make the invite that is out invalid.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Devices…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>See the devices of this user, and remove them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>History…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>See who changed what of this user, and put it back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show what needs attention</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>See why the server did not take a change.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Duplicate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a user with the same settings as this one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete this user; first you see all that goes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take back what you did last, sent or not.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find anything…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type to find any action and any user.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Users</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show the table of all users.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All devices</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show the devices of all users.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Needs attention</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show the changes that wait for your decision.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>History of the account</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show who changed what, in the whole account.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Contrast as in the system</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use high contrast when the system does.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Contrast</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Normal contrast</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use the usual colours, whatever the system does.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>High contrast</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use strong colours and lines that are easy to see.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Language of the system</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Speak the language of this computer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Language</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Speak this language, from now on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sync now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Send what waits and fetch what is new.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tell me about invites</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>While you work elsewhere, say when an invite is completed or fails.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sign out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>End the session on this computer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Quit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close the program; everything is kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Guide</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read how things are done.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>See which keys do what.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What’s new</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read what changed from version to version.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Report a problem…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>See a report without personal data, then save it for your support.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>About Phone Console</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>See the version, and where the log file is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your role, {role}, may not do this.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Select a user first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This user is being deleted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This user is a draft; save it first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This user has no e-mail address.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The invite already waits to be sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no invite that could be revoked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Revoking already waits to be sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The server makes this code, and it can’t be reached.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The server does not know this user yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This user has no device.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing of this user needs attention.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was done here since you signed in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Resend invite</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Discard draft</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Attention</name>
        <message>
            <source>Cases</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{change}, made {when}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Field</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mine</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Theirs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Result</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another value</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not decided yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{field}: {value}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is created again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Changed meanwhile</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dismiss</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing needs you</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Changes that the server could not take, or that somebody else made differently meanwhile, come here for you to decide. Everything else goes on by itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Needs attention</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The change of {name} no longer needs you: it went through, or is gone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Before: {base}. You entered: {mine}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{field} before: {base}. You entered: {mine}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show {name} in the table</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use {number} (next free)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave as it is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Send again what should still hold; nothing is done twice. What is not ticked is left as the server has it now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Changes that were lost</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Send again ({number})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tick what is to be sent again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your decision is being saved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The server was restored from a backup and no longer has 1 change you made</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The server was restored from a backup and no longer has {number} changes you made</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Discard this new user? Everything typed for this user is lost.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Discard the new user</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take all theirs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep all mine</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save decision</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Create again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open in the wizard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Discard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep the user</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete anyway</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save and send</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everything stays as it is on the server; your change goes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your change is sent again, in place of theirs.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What stands here is sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The same is sent again: what stood in its way may be gone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A new user is made with all that is known of this one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go through all that was typed, with the server’s words.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your change goes; nothing is sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everything typed for this user is lost.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name}: theirs stays.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name}: yours is sent again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name}: your decision is sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name}: it is sent again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name}: a new user is made.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name}: your change is discarded.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose first: {number} fields are open.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose first: 1 field is open.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A rule forbids a value; it is said at the field.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter another value first; “Try again” sends the same.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A new user</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Deleted meanwhile</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unknown outcome</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Conflict</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not accepted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Held back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{change}: the server failed over it several times, so nobody knows yet whether it was done. Trying again does no harm.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It waits for another change that was not accepted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name}: {change}, {when}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{mine}; {theirs}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>somebody else changed the same</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{who} deleted the user {when}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>somebody deleted the user meanwhile</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You switched {field} on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You switched {field} off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You emptied {field}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You set {field} to {value}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{who} switched it on {when}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{who} switched it off {when}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{who} emptied it {when}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{who} set it to {value} {when}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{who} sent another invite {when}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{who} changed {field} {when}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>your account, elsewhere,</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>somebody else</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>at {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>on {moment}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{change} ({fields})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New user</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change of the details</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Deleting the user</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change of the application line</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Removing the application line</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sending the invite</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Revoking the invite</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Removing a device</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Taking back a change</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Voicemail</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>External calls and caller IDs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Record on demand</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 later change of this user waits for this one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{number} later changes of this user wait for this one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{change}, {when}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You added this user</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You deleted this user</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You removed the application line</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You changed the application line</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You sent the invite</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You revoked the invite</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You removed a device</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You took back a change</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You changed this user</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 more field needs you.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{number} more fields need you.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Copy</name>
        <message>
            <source>Copied the first {number} rows. To take all along, export them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copied as a table.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copied {number} rows as a table.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Crash</name>
        <message>
            <source>Phone Console</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open log folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Report a problem…</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DeleteUser</name>
        <message>
            <source>Delete {name}?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete user</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This goes with the user:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What goes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The numbers are free afterwards. A deleted user can't be brought back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This user was deleted meanwhile.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saving…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The user's details</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The application line with all its settings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>DID number {value}: free for others</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Internal number {value}: free for others</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Device {value}: signed out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The invite to {value}: its code stops working</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was typed in the wizard and not saved yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Changes that the server has not taken yet</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Devices</name>
        <message>
            <source>Search devices</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search users, devices and systems</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>System</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All systems</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Permissions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All permissions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Microphone refused</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Notifications refused</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go to user</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export as CSV…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All devices</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Devices</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{shown} of {number} devices</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No device fits. Change the search or the filters.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No device yet. A device appears here when the invite is used in the app.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Select a device first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is nothing to export.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove {device} of {name}?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The app on it is signed out and can't make calls any more. To use it again, the user needs a new invite.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove {device}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export as CSV</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>CSV files (*.csv)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>devices.csv</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saved as {path}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file was not saved: {reason}. Choose another folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Device</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>OS</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>App version</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Created</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last seen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Microphone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Push notifications</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>State</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Active</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Setting up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Allowed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Refused</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not asked yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>User</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Devices of {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This user was deleted meanwhile.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Dialogs</name>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your role, {role}, may not do this.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Drafts</name>
        <message>
            <source>Go on with it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Discard…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Later</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not finished last time: {name}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not finished last time: {name}, and {more} more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a new user</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Discard the draft of {name}?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was typed and not saved goes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Discard</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Error</name>
        <message>
            <source>Something went wrong in this program.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What you saved and typed is kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again. If it happens again, send the log file to your support.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The server can’t be reached.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You can go on working; changes wait here and are sent later.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the network and the server address, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The server is busy.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is lost; it will be tried again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wait a moment, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The server failed to answer properly.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your changes are kept here and will be tried again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again later. If it stays so, tell whoever runs the server.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no Phone Console server at this address.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Something else answered: a proxy, a login page or another program.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the server address, or open a browser to sign in to the network.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This profile belongs to another server.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was sent, so that two accounts are never mixed up.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter the address used before, or start with another profile folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The server’s certificate can’t be trusted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was sent: someone could be listening in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask whoever runs the server for a valid certificate.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is not a server address.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It has a form like https://phone.example.com and must start with https.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Correct the server address.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The e-mail or the password is wrong.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You are not signed in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check both and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Too many tries to sign in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The server slows down sign-in for a while to keep others out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wait {seconds} seconds, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your session has ended.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Changes that were not sent yet wait here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sign in again to send them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This program and the server do not fit together.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You can look, and your changes are kept, but nothing is sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Update the {side}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The server did not accept this.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{detail}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Correct it and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The server asks for a full download.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It takes a moment; changes that were not sent yet stay.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is nothing to do.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The server no longer lists {count} of {total} users.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They are still shown: so many at once may be a mistake on the server.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask whoever runs the server; then remove them here or go on as it is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The keyring of this computer can’t be used.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It keeps the key of your local data, which is always encrypted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unlock the keyring and try again, or use a passphrase instead.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This passphrase does not open your local data.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again; capital and small letters matter.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your local data is damaged and can’t be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Users are on the server; only what was not sent yet is at risk.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start this program again: it repairs this, and downloads the users again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This profile was written by a newer version of this program.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Opening it with this version could lose something, so it stays closed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Update this program, or start it with another profile folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The disk is full.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The last change could not be saved; what you typed is still here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Free some space, then save again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The profile folder can’t be written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing can be saved there; what you typed is still here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Allow writing to the folder, or start with another profile folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This profile is open in another window or program.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Two at once could overwrite each other, so this one stays closed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use the other window, or start with another profile folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A draft is open that can’t be kept on this computer now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody else was signed in, so nothing that you typed is lost.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save or close the draft first, then sign in again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The demo’s own server did not start.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The demo can’t be shown: {detail}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again. The log file says more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file could not be opened: {reason}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was imported.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close it in other programs, or choose another file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file was not saved: {reason}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A file that was there before is unchanged.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no table of text in this file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save the list as CSV in its program, then choose that.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is larger than {longest} MB.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a list of people, or cut it into several files.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is not written in {encoding}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another encoding.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Line {line} begins a quoted cell that does not end.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Correct that line, or choose another delimiter.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The import was stopped.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing of it was kept; all users are as before.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import again when you like.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>server</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>program on this computer</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Export</name>
        <message numerus="yes">
            <source>%n user(s) saved</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Export as CSV</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which users?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A search or filter hides some of them now.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n listed</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>All %n</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>CSV files (*.csv)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>users.csv</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Field</name>
        <message>
            <source>First name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Department</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Job title</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Time schedule</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Email</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>DID number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Internal number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When unavailable</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Voicemail audio</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Voicemail e-mail</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enable external outbound calls</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Caller IDs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Internal caller ID</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Internal announcement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>External announcement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delivery methods</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Record inbound internal calls</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Record inbound external calls</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Record outbound internal calls</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Record outbound external calls</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Record on demand</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dialing feature code</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FieldPhrase</name>
        <message>
            <source>the first name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the last name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the department</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the job title</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the time schedule</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the e-mail address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the DID number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the internal number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“When unavailable”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the voicemail audio</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the voicemail e-mail</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>external outbound calls</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the caller IDs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the internal caller ID</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the internal announcement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the external announcement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the delivery methods</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>recording of inbound internal calls</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>recording of inbound external calls</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>recording of outbound internal calls</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>recording of outbound external calls</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>recording on demand</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the dialing feature code</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Forms</name>
        <message>
            <source>Warning: {words}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>History</name>
        <message>
            <source>Put back…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is nothing to export.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The history is kept by the server: it shows when that is reached.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No change is known that fits.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Select a change first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This change has no former value that could be put back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put back what {name} had before this change?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put back. You can undo it with Undo.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export the history</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>History of {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>History</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Exported to {path}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search the history</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search names and values</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kind of change</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All changes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Details</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Application line</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Invites</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Devices</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Changes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>User created</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Details changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>User deleted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Application line changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Application line removed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Invite asked for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Invite sent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Invite could not be sent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Invite opened</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Invite revoked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Invite expired</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Code shown on a screen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Invite redeemed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Device removed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Settings of the account changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Operator added</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Console</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Device</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Server</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>User</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From where</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Before and after</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done here and not sent yet: {what}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Invite</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Import</name>
        <message>
            <source>Show</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All rows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next problem</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Double-click a cell of the file, or press F2, to correct it here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No row has a problem.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rows of the file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Encoding</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delimiter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Users who are there already</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Update them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Skip them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Report them as problems</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find them by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ID, e-mail or internal number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>E-mail</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Internal number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ID in this console</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Send an invite to new users with an e-mail</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A blank cell keeps what is there; &lt;clear&gt; in a cell empties the field. Nothing changes before you have seen what would happen.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{number} rows below the header.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It seems to come from {system}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Column {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import users from CSV</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Progress</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stop the import first, or let it end.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close without importing?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The cells that you corrected here are not kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close without importing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a CSV file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Files of this program, 3CX, Google Workspace, Microsoft Entra and Yeastar are recognised, and any other list of people with a header. You can also drop a file on the main window. Nothing changes before you have seen what would happen.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose file…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>See what would happen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save problems as CSV…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Import %n row(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>No row would change anything.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The corrected cells are being checked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>File</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What would happen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Columns of the file</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n row(s) imported</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>They are in the table, and are sent to the server now. Edit → Undo takes all of it back in one step.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n row(s) with problems were left out.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>{done} of {total} rows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lists of people (*.csv *.txt *.tsv)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All files (*)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save problems as CSV</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>CSV files (*.csv)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>problems.csv</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saved as {path}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{value}” is neither yes nor no.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no “{value}” to choose for {label}, or more than one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Row {row} of the file has the same {label}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{holder} is there already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Row</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Outcome</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What happens</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Adds {name}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Changes {name}: {changes}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is there already; skipped.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} stays as it is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>and {number} more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the application line is removed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>an application line is added</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{label}: {before} → {after}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>+ New</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>✎ Change</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>= As it is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>– Skipped</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>✕ Problem</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Do not import</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>First and last name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Has an application line (yes or no)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Windows 1250 (Central European)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Windows 1251 (Cyrillic)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Windows 1252 (Western)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Windows 1253 (Greek)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Windows 1254 (Turkish)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Windows 1255 (Hebrew)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Windows 1256 (Arabic)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Windows 1257 (Baltic)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Windows 1258 (Vietnamese)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Windows 932 (Japanese)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Windows 936 (Simplified Chinese)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Windows 949 (Korean)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Windows 950 (Traditional Chinese)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Comma</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Semicolon</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tab</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Vertical bar</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{number} new</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{number} to change</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{number} as they are</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{number} skipped</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{number} with problems</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Invitation</name>
        <message>
            <source>Waiting to send</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waiting to revoke</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Being sent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Opened</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Being set up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Completed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Expired</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Revoked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Superseded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mail refused</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>InvitePreview</name>
        <message>
            <source>Preview invite</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Send Invite</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Send invite</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>People</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>E-mail as it will be sent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Text of the e-mail</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mail</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The invite can go after saving.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no e-mail address.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saving…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Expires on {moment} if it is sent now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The real code is made when the server sends it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The code sent before stops working: {names}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No invite, for want of an e-mail address: {names}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It will be sent when the server is reached again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Subject</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{names} and {number} more</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Main</name>
        <message>
            <source>Phone Console</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Users</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Devices</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Needs attention</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>History</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Menu</name>
        <message>
            <source>&amp;User</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;View</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Console</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Help</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Merge</name>
        <message>
            <source>Show what changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take over</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What you typed stays; the rest becomes what it is now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This user was deleted meanwhile. What you typed is kept; after saving you can create the user again under Needs attention.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{who} changed {fields} at {moment}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{fields} changed meanwhile.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You changed some of it, too: choose, then save.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{names} and {number} more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{names} and {last}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Field</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mine</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Theirs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not touched here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{field}, theirs: {value}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{field}, mine: {value}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Navigation</name>
        <message>
            <source>Pages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{page}, {number}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Notices</name>
        <message>
            <source>Invites to the app</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The invite of {name} failed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{number} invites failed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} has set up the app.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{number} people have set up the app.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Palette</name>
        <message>
            <source>Find anything</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find an action or a user</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type what you want to do, a name or a number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Actions and users</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing fits. Try a part of a name, a number or another word.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Paper</name>
        <message>
            <source>This text is missing. Install the program again to read it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Problem</name>
        <message>
            <source>{label} is needed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{label} has {length} characters; {longest} fit.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{label} contains a line break or another invisible character.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This time schedule no longer exists.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{value}” is not an e-mail address. It needs a form like name@example.com.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>E-mail {value} belongs to {holder}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An e-mail address is needed to send the invite.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>DID number {value} is not one of the account's.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>DID number {value} is not active.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>DID number {value} belongs to {holder}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{value}” is not an internal number: it has 1 to 4 digits.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Internal number {value} belongs to {holder}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{value} is the feature code of {holder}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{value} is an emergency number; people who dial it for help would reach a desk.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No internal number is free between {first} and {last}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose “Do nothing” or “Route to Voicemail”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Route to Voicemail needs a voicemail audio; “System default” is one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Route to Voicemail needs an e-mail address for the messages.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{label} is only used with Route to Voicemail.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The audio file of {label} no longer exists.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>External calls need at least one caller ID.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Caller ID {value} is not one of the account's numbers.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Caller ID {value} is not active.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Caller ID {value} is listed twice.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody has the internal number {value}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Calls will show {value}, which belongs to {holder}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Recording needs at least one delivery method.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A chosen delivery method no longer exists.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{value}” sends recordings by e-mail: about 7 MB an hour, and big mails bounce.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Calls are recorded without an announcement; the law may require consent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Record on demand needs a dialing feature code.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{value}” is not a feature code: it is * or # and 1 to 4 digits.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{value} is already the feature code of {holder}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Without a DID number and an internal number, nobody can call this user.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your role, {role}, may not do this.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This change was already sent with another content. Save it again as a new one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The server does not know this kind of change. It may need an update.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The server does not know the field “{name}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{label} has a value of the wrong type.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This user is not known to the server.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This user was deleted meanwhile.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This user exists already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This device is not known to the server.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It waits for another change that was not accepted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The e-mail or the password is wrong.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The session has ended. Sign in again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Too many tries. Wait {seconds} seconds, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The request is larger than the server accepts.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The request could not be read: {detail}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The server asks for a full download before going on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is nothing at this address.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The server failed. Your change is kept; it will be tried again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The server is busy. It will be tried again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The server has no room left on its disk. Nothing is lost; it will be tried again. Whoever runs the server must make room.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This code is not valid. Check it, or ask for a new invite.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The code has a typing mistake. Check it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This invite has expired. Ask for a new one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This invite was already used. Ask for a new one if it was not you.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This invite is no longer valid. Use the newest one, or ask for a new one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Too many wrong codes. Wait {seconds} seconds, or scan the QR code.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Too many wrong tries ended this code. Scan the QR code or open the link of the invite, or ask for a new one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The picture could not be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another step of the set-up comes first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Somebody in the office changed {label} meanwhile. Check it, then save again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This user has no e-mail address.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Console and server do not fit together. Update the {side}.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>QrPicture</name>
        <message>
            <source>Drag it into a chat, or copy the picture.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>invite.png</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Report</name>
        <message>
            <source>Report a problem</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What happened?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What did you do, and what came of it? It is saved as you write it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Collecting…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read it, save it, and send the file to your support. Names, e-mail addresses, numbers, codes and passwords were taken out. Nothing is sent by itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The report is there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copied.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save the report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Zip archives (*.zip)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Texts (*.txt)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>phone-console-report.zip</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saved as {path}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The report was not saved: {reason}. Choose another folder.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Role</name>
        <message>
            <source>Admin</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Helpdesk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Auditor</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Session</name>
        <message>
            <source>Sign out?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The users are removed from this computer and fetched again at the next sign-in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sign out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove them here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{number} changes were not sent yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 change was not sent yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kept, they stay here encrypted and are sent after the next sign-in. Discarded, they are lost.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep and sign out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Discard and sign out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Phone Console</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Sheets</name>
        <message>
            <source>Invitation sheets</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>People</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose everybody</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose nobody</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Print…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A page for each person, with a QR code and a text code of their own. Listed are people without an e-mail address who are not set up yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose at least one person.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The server makes the codes…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The code that is out stops working: {names}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No sheet, since the server does not know them any more: {names}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save as PDF</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>PDF documents (*.pdf)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>invitations.pdf</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sent to the printer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The printer did not take it. Check the printer, then print again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saved as {path}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The sheets were not saved: {reason}. Choose another folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{names} and {number} more</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Shortcuts</name>
        <message>
            <source>Keyboard shortcuts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search shortcuts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search an action or a key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No shortcut fits. Every action is in Ctrl+K.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shortcuts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Action</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open what is selected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Menu of what is selected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy the selected rows as a table</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy the selected rows with titles</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go to the next field</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go to the field before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close a dialog; what was typed is kept</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In tables</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everywhere</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ShowQr</name>
        <message>
            <source>Show QR</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Scan with the app of {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save as PNG</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Print</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This code has ended. Press “New code” for another one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The server can't be reached, and only the server can make a code. Press “New code” when you are online again, or send the invite by e-mail: it waits.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Works for {minutes}:{seconds} more, once.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copied. It leaves the clipboard after a minute.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>PNG pictures (*.png)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>invite.png</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Works once, until {moment}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The printer did not take it. Check the printer, then print again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saved as {path}. It works as long as this.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The picture was not saved: {reason}. Choose another folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>QR code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The same code is below as text.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Asking the server for a code…</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SignIn</name>
        <message>
            <source>Sign in – Phone Console</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sign in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Quit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Later</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Once signed in, the program starts without the network and without asking.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Server address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Email</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Password</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fill in all three fields first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Signing in…</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>StartTrouble</name>
        <message>
            <source>Phone Console</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Profile folder: {where}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Quit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your local data was repaired</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It was damaged. Changes waiting to be sent that could be saved: {operations}; unfinished drafts: {drafts}. Users are downloaded from the server again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The damaged file is kept: {kept}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Starting the demo…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A backend with made-up people starts on this computer.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Status</name>
        <message>
            <source>Undo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Starting…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Online</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Offline</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Offline: {words}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>never synced</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>synced just now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>synced {age} ago</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 change waits to be sent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{number} changes wait to be sent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{words}, the oldest for {age}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 change needs you</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{number} changes need you</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sign in again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decide…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Syncing…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Downloading: {number} so far</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Downloading: {number} of {total}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{words}, {seconds} s left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{words}, {time} left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stopped</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Download stopped at {number}; the rest can wait</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Sync</name>
        <message>
            <source>Synced</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Draft</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waiting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Conflict</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rejected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Blocked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The server has everything.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not saved yet: open Edit to finish what was typed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saved here; waits to be sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Somebody else changed the same: choose whose change stays.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The server did not accept a change: open it to see why.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waits for another change that was not accepted.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Time</name>
        <message>
            <source>less than a minute</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 minute</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{number} minutes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 hour</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{number} hours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{number} days</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Undo</name>
        <message numerus="yes">
            <source>Undo changes of %n user(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Undo adding {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo deleting {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo removing the line of {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo inviting {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo revoking the invite of {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo removing a device of {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo changing {field} of {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo changing {name}</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Taken back: changes of %n user(s).</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>{name} is back; devices and invites are not: send a new invite.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Taken back: {name}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is not there any more: nothing was taken back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The change of {name} was decided since: nothing was taken back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The invite of {name} is used or over: it can’t be taken back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This can’t be taken back: it ended a code or a token.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Unlock</name>
        <message>
            <source>Local data – Phone Console</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use this passphrase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unlock</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unlock your local data</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Passphrase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Passphrase again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try the keyring again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep nothing on this computer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Works until you quit; changes that were not sent by then are lost.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Quit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is kept on this computer is always encrypted. Without a keyring, choose a passphrase of at least {shortest} characters; you will be asked for it at each start. Nobody can recover it for you.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is kept on this computer is encrypted. Enter your passphrase, or unlock the keyring and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>At least {shortest} characters, the same in both fields.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unlocking…</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Users</name>
        <message>
            <source>Reading users…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No users yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Users are the people of this phone system: add the first one, or fetch those that others have added.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add the first user</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sync now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clear search</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No user with the invitation “{state}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A filter is on. Clear it to see everybody.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No user matches “{text}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Names, e-mail, department, job title and numbers are searched.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The invite of {name} is on its way.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The invite of {name} waits here and is sent when the server is reached.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Revoke the invite of {name}?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its code stops working. You can send a new invite at any time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Revoke</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Users</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>More</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search users</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search names, e-mail, work or numbers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Invitation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All invitations</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not invited</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>+ Add user</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add user</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Actions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a new user</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Actions for {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{shown} of {total} users</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 user</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{total} users</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>First name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Job title</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Department</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Email</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Time schedule</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>DID number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Internal number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Devices</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sync</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{state}, expires in {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Deleted here; waits to be sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To {value}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Printed {value}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sent {value}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Opened {value}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Used {value}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Expires {value}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Refused: {value}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Window</name>
        <message>
            <source>This is version {version}. What’s new stands in the Help menu.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Guide</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What’s new</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Wizard</name>
        <message>
            <source>The account has no delivery method yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Caller ID to add</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add caller ID</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move down</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Discard draft</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everything you type is kept as a draft. Enter goes on, Esc closes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saving…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is nothing to save yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{value} (no longer exists)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{number} — free</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{number} — belongs to {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who is it? First and last name are needed, the rest can wait.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Outside these hours, calls skip the user.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The invite to the app goes here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Configure application line in the next step</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The line is the user's calling setup for the app.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your role, {role}, may not configure lines.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How is the user reached?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type any part of a number, or open the list of free ones.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Voice messages are sent here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move from {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next free</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put in the next free internal number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>If it is taken when this is saved, use the next free number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What do called people see and hear?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The first is the default. Order them by dragging, or with Alt+Up and Alt+Down.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The internal number that colleagues see.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{number} (default)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which calls are recorded?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dialled during a call to record it: * or # and 1 to 4 digits.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Preview invite</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Send invite on save</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An e-mail address is needed to send the invite.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It goes to {email}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This user will be created when you press Save.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saving removes the application line with its numbers.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is changed yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saving changes one field.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saving changes {count} fields.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{after}   (changed, was: {before})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Warning: {words}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To mend: {words}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change {page}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The next free one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{number}, or the next free one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Send the invite again?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} was invited at {before}. A new invite can go to {now}; the old one then stops working.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Send again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Don't send</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Discard the draft?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was typed for {name} is thrown away. Nothing else changes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Discard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close without keeping?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The draft could not be kept on this computer. Closing loses what was typed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close anyway</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stay</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Steps</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{place}. {step}, {state}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>User Details</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Inbound Calls</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Outbound Calls</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Call Recording</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Review</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>needs attention</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>to do</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Do nothing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Route to Voicemail</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>System default</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>None</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the next free number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Meanwhile {who} changed this to “{theirs}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Meanwhile this was changed to “{theirs}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Yes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saving moves {number} here from {name}, who will have no DID number.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the new user</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Edit {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New user: {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New user</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The draft of {name} is kept.</source>
            <translation type="unfinished" />
        </message>
    </context>
</TS>
