<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
    <context>
        <name>About</name>
        <message>
            <source>About Phone Console</source>
            <translation>Acerca de Phone Console</translation>
        </message>
        <message>
            <source>Open log folder</source>
            <translation>Abrir la carpeta de registros</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Versión</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>Servidor</translation>
        </message>
        <message>
            <source>Signed in as</source>
            <translation>Sesión iniciada como</translation>
        </message>
        <message>
            <source>Local data</source>
            <translation>Datos locales</translation>
        </message>
        <message>
            <source>Log file</source>
            <translation>Archivo de registro</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Licencia</translation>
        </message>
        <message>
            <source>MIT; the notices are beside the program</source>
            <translation>MIT; los avisos están junto al programa</translation>
        </message>
    </context>
    <context>
        <name>Action</name>
        <message>
            <source>Create new</source>
            <translation>Crear</translation>
        </message>
        <message>
            <source>Add a user with the wizard.</source>
            <translation>Añadir un usuario con el asistente.</translation>
        </message>
        <message>
            <source>Import from CSV…</source>
            <translation>Importar desde CSV…</translation>
        </message>
        <message>
            <source>Add or change many users from a file; you see first what would happen.</source>
            <translation>Añadir o cambiar muchos usuarios desde un archivo; primero ve lo que pasaría.</translation>
        </message>
        <message>
            <source>Export as CSV…</source>
            <translation>Exportar como CSV…</translation>
        </message>
        <message>
            <source>Save the users that are listed now, or all, as a file.</source>
            <translation>Guardar en un archivo los usuarios que se muestran, o todos.</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Editar</translation>
        </message>
        <message>
            <source>Change the details of this user.</source>
            <translation>Cambiar los datos de este usuario.</translation>
        </message>
        <message>
            <source>Configure application line</source>
            <translation>Configurar línea de aplicación</translation>
        </message>
        <message>
            <source>Set up numbers, calls and recording of this user.</source>
            <translation>Configurar los números, las llamadas y la grabación de este usuario.</translation>
        </message>
        <message>
            <source>Send Invite to app</source>
            <translation>Enviar invitación a la aplicación</translation>
        </message>
        <message>
            <source>Look at the invite e-mail, then send it.</source>
            <translation>Ver el correo de invitación y después enviarlo.</translation>
        </message>
        <message>
            <source>Show QR</source>
            <translation>Mostrar código QR</translation>
        </message>
        <message>
            <source>Show a code for ten minutes to scan from this screen.</source>
            <translation>Mostrar durante diez minutos un código para escanear en esta pantalla.</translation>
        </message>
        <message>
            <source>Invitation sheets…</source>
            <translation>Hojas de invitación…</translation>
        </message>
        <message>
            <source>Print invites, a page each, for people without e-mail or for anybody.</source>
            <translation>Imprimir invitaciones, una por página, para personas sin correo o para cualquiera.</translation>
        </message>
        <message>
            <source>Revoke invite</source>
            <translation>Revocar invitación</translation>
        </message>
        <message>
            <source>Make the invite that is out invalid.</source>
            <translation>Anular la invitación vigente.</translation>
        </message>
        <message>
            <source>Devices…</source>
            <translation>Dispositivos…</translation>
        </message>
        <message>
            <source>See the devices of this user, and remove them.</source>
            <translation>Ver los dispositivos de este usuario y quitarlos.</translation>
        </message>
        <message>
            <source>History…</source>
            <translation>Historial…</translation>
        </message>
        <message>
            <source>See who changed what of this user, and put it back.</source>
            <translation>Ver quién cambió qué de este usuario, y restablecerlo.</translation>
        </message>
        <message>
            <source>Show what needs attention</source>
            <translation>Mostrar lo que está por resolver</translation>
        </message>
        <message>
            <source>See why the server did not take a change.</source>
            <translation>Ver por qué el servidor no aceptó un cambio.</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Duplicar</translation>
        </message>
        <message>
            <source>Add a user with the same settings as this one.</source>
            <translation>Añadir un usuario con los mismos ajustes que este.</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Eliminar</translation>
        </message>
        <message>
            <source>Delete this user; first you see all that goes.</source>
            <translation>Eliminar este usuario; antes verá todo lo que desaparece.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>Take back what you did last, sent or not.</source>
            <translation>Deshacer lo último que hizo, enviado o no.</translation>
        </message>
        <message>
            <source>Find anything…</source>
            <translation>Buscar cualquier cosa…</translation>
        </message>
        <message>
            <source>Type to find any action and any user.</source>
            <translation>Escriba para encontrar cualquier acción y cualquier usuario.</translation>
        </message>
        <message>
            <source>Users</source>
            <translation>Usuarios</translation>
        </message>
        <message>
            <source>Show the table of all users.</source>
            <translation>Mostrar la tabla de todos los usuarios.</translation>
        </message>
        <message>
            <source>All devices</source>
            <translation>Todos los dispositivos</translation>
        </message>
        <message>
            <source>Show the devices of all users.</source>
            <translation>Mostrar los dispositivos de todos los usuarios.</translation>
        </message>
        <message>
            <source>Needs attention</source>
            <translation>Por resolver</translation>
        </message>
        <message>
            <source>Show the changes that wait for your decision.</source>
            <translation>Mostrar los cambios que esperan su decisión.</translation>
        </message>
        <message>
            <source>History of the account</source>
            <translation>Historial de la cuenta</translation>
        </message>
        <message>
            <source>Show who changed what, in the whole account.</source>
            <translation>Mostrar quién cambió qué en toda la cuenta.</translation>
        </message>
        <message>
            <source>Contrast as in the system</source>
            <translation>Contraste como en el sistema</translation>
        </message>
        <message>
            <source>Use high contrast when the system does.</source>
            <translation>Usar contraste alto cuando lo haga el sistema.</translation>
        </message>
        <message>
            <source>Contrast</source>
            <translation>Contraste</translation>
        </message>
        <message>
            <source>Normal contrast</source>
            <translation>Contraste normal</translation>
        </message>
        <message>
            <source>Use the usual colours, whatever the system does.</source>
            <translation>Usar los colores habituales, haga lo que haga el sistema.</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>Contraste alto</translation>
        </message>
        <message>
            <source>Use strong colours and lines that are easy to see.</source>
            <translation>Usar colores fuertes y líneas fáciles de ver.</translation>
        </message>
        <message>
            <source>Language of the system</source>
            <translation>Idioma del sistema</translation>
        </message>
        <message>
            <source>Speak the language of this computer.</source>
            <translation>Hablar el idioma de este equipo.</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>Speak this language, from now on.</source>
            <translation>Hablar este idioma, a partir de ahora.</translation>
        </message>
        <message>
            <source>Sync now</source>
            <translation>Sincronizar ahora</translation>
        </message>
        <message>
            <source>Send what waits and fetch what is new.</source>
            <translation>Enviar lo pendiente y recibir lo nuevo.</translation>
        </message>
        <message>
            <source>Tell me about invites</source>
            <translation>Avisarme de las invitaciones</translation>
        </message>
        <message>
            <source>While you work elsewhere, say when an invite is completed or fails.</source>
            <translation>Mientras trabaja en otra cosa, decir cuándo se completa o falla una invitación.</translation>
        </message>
        <message>
            <source>Sign out</source>
            <translation>Cerrar sesión</translation>
        </message>
        <message>
            <source>End the session on this computer.</source>
            <translation>Terminar la sesión en este equipo.</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Salir</translation>
        </message>
        <message>
            <source>Close the program; everything is kept.</source>
            <translation>Cerrar el programa; todo se conserva.</translation>
        </message>
        <message>
            <source>Guide</source>
            <translation>Guía</translation>
        </message>
        <message>
            <source>Read how things are done.</source>
            <translation>Leer cómo se hacen las cosas.</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Atajos de teclado</translation>
        </message>
        <message>
            <source>See which keys do what.</source>
            <translation>Ver qué tecla hace qué.</translation>
        </message>
        <message>
            <source>What’s new</source>
            <translation>Novedades</translation>
        </message>
        <message>
            <source>Read what changed from version to version.</source>
            <translation>Leer qué cambió de una versión a otra.</translation>
        </message>
        <message>
            <source>Report a problem…</source>
            <translation>Informar de un problema…</translation>
        </message>
        <message>
            <source>See a report without personal data, then save it for your support.</source>
            <translation>Ver un informe sin datos personales y guardarlo para su servicio de asistencia.</translation>
        </message>
        <message>
            <source>About Phone Console</source>
            <translation>Acerca de Phone Console</translation>
        </message>
        <message>
            <source>See the version, and where the log file is.</source>
            <translation>Ver la versión y dónde está el archivo de registro.</translation>
        </message>
        <message>
            <source>Your role, {role}, may not do this.</source>
            <translation>Su rol, {role}, no lo permite.</translation>
        </message>
        <message>
            <source>Select a user first.</source>
            <translation>Seleccione primero un usuario.</translation>
        </message>
        <message>
            <source>This user is being deleted.</source>
            <translation>Este usuario se está eliminando.</translation>
        </message>
        <message>
            <source>This user is a draft; save it first.</source>
            <translation>Este usuario es un borrador; guárdelo primero.</translation>
        </message>
        <message>
            <source>This user has no e-mail address.</source>
            <translation>Este usuario no tiene dirección de correo.</translation>
        </message>
        <message>
            <source>The invite already waits to be sent.</source>
            <translation>La invitación ya está pendiente de envío.</translation>
        </message>
        <message>
            <source>There is no invite that could be revoked.</source>
            <translation>No hay ninguna invitación que revocar.</translation>
        </message>
        <message>
            <source>Revoking already waits to be sent.</source>
            <translation>La revocación ya está pendiente de envío.</translation>
        </message>
        <message>
            <source>The server makes this code, and it can’t be reached.</source>
            <translation>Este código lo crea el servidor, y no se puede llegar a él.</translation>
        </message>
        <message>
            <source>The server does not know this user yet.</source>
            <translation>El servidor todavía no conoce a este usuario.</translation>
        </message>
        <message>
            <source>This user has no device.</source>
            <translation>Este usuario no tiene ningún dispositivo.</translation>
        </message>
        <message>
            <source>Nothing of this user needs attention.</source>
            <translation>No hay nada por resolver de este usuario.</translation>
        </message>
        <message>
            <source>Nothing was done here since you signed in.</source>
            <translation>No se ha hecho nada aquí desde que inició sesión.</translation>
        </message>
        <message>
            <source>Resend invite</source>
            <translation>Reenviar invitación</translation>
        </message>
        <message>
            <source>Discard draft</source>
            <translation>Descartar borrador</translation>
        </message>
    </context>
    <context>
        <name>Attention</name>
        <message>
            <source>Cases</source>
            <translation>Casos</translation>
        </message>
        <message>
            <source>{change}, made {when}</source>
            <translation>{change}, {when}</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Campo</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Antes</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>El mío</translation>
        </message>
        <message>
            <source>Theirs</source>
            <translation>El otro</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Resultado</translation>
        </message>
        <message>
            <source>Another value</source>
            <translation>Otro valor</translation>
        </message>
        <message>
            <source>Not decided yet</source>
            <translation>Aún sin decidir</translation>
        </message>
        <message>
            <source>{field}: {value}</source>
            <translation>{field}: {value}</translation>
        </message>
        <message>
            <source>What is created again</source>
            <translation>Lo que se vuelve a crear</translation>
        </message>
        <message>
            <source>Changed meanwhile</source>
            <translation>Cambiado entretanto</translation>
        </message>
        <message>
            <source>Dismiss</source>
            <translation>Ocultar</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Leyendo…</translation>
        </message>
        <message>
            <source>Nothing needs you</source>
            <translation>No hay nada por resolver</translation>
        </message>
        <message>
            <source>Changes that the server could not take, or that somebody else made differently meanwhile, come here for you to decide. Everything else goes on by itself.</source>
            <translation>Los cambios que el servidor no pudo aceptar, o que otra persona hizo de otro modo entretanto, llegan aquí para que usted decida. Todo lo demás sigue solo.</translation>
        </message>
        <message>
            <source>Needs attention</source>
            <translation>Por resolver</translation>
        </message>
        <message>
            <source>The change of {name} no longer needs you: it went through, or is gone.</source>
            <translation>El cambio de {name} ya no está por resolver: se aceptó o ya no existe.</translation>
        </message>
        <message>
            <source>Before: {base}. You entered: {mine}.</source>
            <translation>Antes: {base}. Usted escribió: {mine}.</translation>
        </message>
        <message>
            <source>{field} before: {base}. You entered: {mine}.</source>
            <translation>{field} antes: {base}. Usted escribió: {mine}.</translation>
        </message>
        <message>
            <source>Show {name} in the table</source>
            <translation>Mostrar a {name} en la tabla</translation>
        </message>
        <message>
            <source>Use {number} (next free)</source>
            <translation>Usar {number} (siguiente libre)</translation>
        </message>
        <message>
            <source>Leave as it is</source>
            <translation>Dejarlo como está</translation>
        </message>
        <message>
            <source>Send again what should still hold; nothing is done twice. What is not ticked is left as the server has it now.</source>
            <translation>Vuelva a enviar lo que deba seguir vigente; nada se hace dos veces. Lo que no esté marcado queda como lo tiene ahora el servidor.</translation>
        </message>
        <message>
            <source>Changes that were lost</source>
            <translation>Cambios perdidos</translation>
        </message>
        <message>
            <source>Send again ({number})</source>
            <translation>Volver a enviar ({number})</translation>
        </message>
        <message>
            <source>Tick what is to be sent again.</source>
            <translation>Marque lo que se deba volver a enviar.</translation>
        </message>
        <message>
            <source>Your decision is being saved.</source>
            <translation>Su decisión se está guardando.</translation>
        </message>
        <message>
            <source>The server was restored from a backup and no longer has 1 change you made</source>
            <translation>El servidor se restauró desde una copia de seguridad y ya no tiene 1 cambio suyo</translation>
        </message>
        <message>
            <source>The server was restored from a backup and no longer has {number} changes you made</source>
            <translation>El servidor se restauró desde una copia de seguridad y ya no tiene {number} cambios suyos</translation>
        </message>
        <message>
            <source>Discard this new user? Everything typed for this user is lost.</source>
            <translation>¿Descartar este usuario nuevo? Se perderá todo lo escrito para él.</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Conservar</translation>
        </message>
        <message>
            <source>Discard the new user</source>
            <translation>Descartar el usuario nuevo</translation>
        </message>
        <message>
            <source>Take all theirs</source>
            <translation>Aceptar todos los otros</translation>
        </message>
        <message>
            <source>Keep all mine</source>
            <translation>Conservar todos los míos</translation>
        </message>
        <message>
            <source>Save decision</source>
            <translation>Guardar decisión</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Intentar de nuevo</translation>
        </message>
        <message>
            <source>Create again</source>
            <translation>Crear de nuevo</translation>
        </message>
        <message>
            <source>Open in the wizard</source>
            <translation>Abrir en el asistente</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Descartar</translation>
        </message>
        <message>
            <source>Keep the user</source>
            <translation>Conservar el usuario</translation>
        </message>
        <message>
            <source>Delete anyway</source>
            <translation>Eliminar de todos modos</translation>
        </message>
        <message>
            <source>Save and send</source>
            <translation>Guardar y enviar</translation>
        </message>
        <message>
            <source>Everything stays as it is on the server; your change goes.</source>
            <translation>En el servidor todo queda como está; su cambio desaparece.</translation>
        </message>
        <message>
            <source>Your change is sent again, in place of theirs.</source>
            <translation>Su cambio se vuelve a enviar y sustituye al otro.</translation>
        </message>
        <message>
            <source>What stands here is sent.</source>
            <translation>Se envía lo que figura aquí.</translation>
        </message>
        <message>
            <source>The same is sent again: what stood in its way may be gone.</source>
            <translation>Se vuelve a enviar lo mismo: puede que el obstáculo ya no exista.</translation>
        </message>
        <message>
            <source>A new user is made with all that is known of this one.</source>
            <translation>Se crea un usuario nuevo con todo lo que se sabe de este.</translation>
        </message>
        <message>
            <source>Go through all that was typed, with the server’s words.</source>
            <translation>Revisar todo lo escrito, con la explicación del servidor.</translation>
        </message>
        <message>
            <source>Your change goes; nothing is sent.</source>
            <translation>Su cambio desaparece; no se envía nada.</translation>
        </message>
        <message>
            <source>Everything typed for this user is lost.</source>
            <translation>Se pierde todo lo escrito para este usuario.</translation>
        </message>
        <message>
            <source>{name}: theirs stays.</source>
            <translation>{name}: queda el otro cambio.</translation>
        </message>
        <message>
            <source>{name}: yours is sent again.</source>
            <translation>{name}: su cambio se vuelve a enviar.</translation>
        </message>
        <message>
            <source>{name}: your decision is sent.</source>
            <translation>{name}: su decisión se envía.</translation>
        </message>
        <message>
            <source>{name}: it is sent again.</source>
            <translation>{name}: se vuelve a enviar.</translation>
        </message>
        <message>
            <source>{name}: a new user is made.</source>
            <translation>{name}: se crea un usuario nuevo.</translation>
        </message>
        <message>
            <source>{name}: your change is discarded.</source>
            <translation>{name}: su cambio se ha descartado.</translation>
        </message>
        <message>
            <source>Choose first: {number} fields are open.</source>
            <translation>Elija primero: quedan {number} campos por decidir.</translation>
        </message>
        <message>
            <source>Choose first: 1 field is open.</source>
            <translation>Elija primero: queda 1 campo por decidir.</translation>
        </message>
        <message>
            <source>A rule forbids a value; it is said at the field.</source>
            <translation>Una regla prohíbe un valor; se explica en el campo.</translation>
        </message>
        <message>
            <source>Enter another value first; “Try again” sends the same.</source>
            <translation>Escriba primero otro valor; «Intentar de nuevo» envía el mismo.</translation>
        </message>
        <message>
            <source>A new user</source>
            <translation>Usuario nuevo</translation>
        </message>
        <message>
            <source>Deleted meanwhile</source>
            <translation>Eliminado entretanto</translation>
        </message>
        <message>
            <source>Unknown outcome</source>
            <translation>Resultado desconocido</translation>
        </message>
        <message>
            <source>Conflict</source>
            <translation>Conflicto</translation>
        </message>
        <message>
            <source>Not accepted</source>
            <translation>No aceptado</translation>
        </message>
        <message>
            <source>Held back</source>
            <translation>Retenido</translation>
        </message>
        <message>
            <source>{change}: the server failed over it several times, so nobody knows yet whether it was done. Trying again does no harm.</source>
            <translation>{change}: el servidor falló varias veces, así que aún no se sabe si se hizo. Intentarlo de nuevo no causa daño.</translation>
        </message>
        <message>
            <source>It waits for another change that was not accepted.</source>
            <translation>Espera otro cambio que no se aceptó.</translation>
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
            <translation>otra persona cambió lo mismo</translation>
        </message>
        <message>
            <source>{who} deleted the user {when}</source>
            <translation>{who} eliminó el usuario {when}</translation>
        </message>
        <message>
            <source>somebody deleted the user meanwhile</source>
            <translation>alguien eliminó el usuario entretanto</translation>
        </message>
        <message>
            <source>You switched {field} on</source>
            <translation>Usted activó {field}</translation>
        </message>
        <message>
            <source>You switched {field} off</source>
            <translation>Usted desactivó {field}</translation>
        </message>
        <message>
            <source>You emptied {field}</source>
            <translation>Usted vació {field}</translation>
        </message>
        <message>
            <source>You set {field} to {value}</source>
            <translation>Usted cambió {field} a {value}</translation>
        </message>
        <message>
            <source>{who} switched it on {when}</source>
            <translation>{who} lo activó {when}</translation>
        </message>
        <message>
            <source>{who} switched it off {when}</source>
            <translation>{who} lo desactivó {when}</translation>
        </message>
        <message>
            <source>{who} emptied it {when}</source>
            <translation>{who} lo vació {when}</translation>
        </message>
        <message>
            <source>{who} set it to {value} {when}</source>
            <translation>{who} lo cambió a {value} {when}</translation>
        </message>
        <message>
            <source>{who} sent another invite {when}</source>
            <translation>{who} envió otra invitación {when}</translation>
        </message>
        <message>
            <source>{who} changed {field} {when}</source>
            <translation>{who} cambió {field} {when}</translation>
        </message>
        <message>
            <source>your account, elsewhere,</source>
            <translation>su cuenta, en otro lugar,</translation>
        </message>
        <message>
            <source>somebody else</source>
            <translation>otra persona</translation>
        </message>
        <message>
            <source>at {time}</source>
            <translation>a las {time}</translation>
        </message>
        <message>
            <source>on {moment}</source>
            <translation>el {moment}</translation>
        </message>
        <message>
            <source>{change} ({fields})</source>
            <translation>{change} ({fields})</translation>
        </message>
        <message>
            <source>New user</source>
            <translation>Usuario nuevo</translation>
        </message>
        <message>
            <source>Change of the details</source>
            <translation>Cambio de los datos</translation>
        </message>
        <message>
            <source>Deleting the user</source>
            <translation>Eliminación del usuario</translation>
        </message>
        <message>
            <source>Change of the application line</source>
            <translation>Cambio de la línea de aplicación</translation>
        </message>
        <message>
            <source>Removing the application line</source>
            <translation>Retirada de la línea de aplicación</translation>
        </message>
        <message>
            <source>Sending the invite</source>
            <translation>Envío de la invitación</translation>
        </message>
        <message>
            <source>Revoking the invite</source>
            <translation>Revocación de la invitación</translation>
        </message>
        <message>
            <source>Removing a device</source>
            <translation>Retirada de un dispositivo</translation>
        </message>
        <message>
            <source>Taking back a change</source>
            <translation>Anulación de un cambio</translation>
        </message>
        <message>
            <source>Voicemail</source>
            <translation>Buzón de voz</translation>
        </message>
        <message>
            <source>External calls and caller IDs</source>
            <translation>Llamadas externas e identificadores de llamada</translation>
        </message>
        <message>
            <source>Record on demand</source>
            <translation>Grabación a petición</translation>
        </message>
        <message>
            <source>1 later change of this user waits for this one</source>
            <translation>1 cambio posterior de este usuario espera a este</translation>
        </message>
        <message>
            <source>{number} later changes of this user wait for this one</source>
            <translation>{number} cambios posteriores de este usuario esperan a este</translation>
        </message>
        <message>
            <source>{change}, {when}</source>
            <translation>{change}, {when}</translation>
        </message>
        <message>
            <source>You added this user</source>
            <translation>Usted añadió este usuario</translation>
        </message>
        <message>
            <source>You deleted this user</source>
            <translation>Usted eliminó este usuario</translation>
        </message>
        <message>
            <source>You removed the application line</source>
            <translation>Usted quitó la línea de aplicación</translation>
        </message>
        <message>
            <source>You changed the application line</source>
            <translation>Usted cambió la línea de aplicación</translation>
        </message>
        <message>
            <source>You sent the invite</source>
            <translation>Usted envió la invitación</translation>
        </message>
        <message>
            <source>You revoked the invite</source>
            <translation>Usted revocó la invitación</translation>
        </message>
        <message>
            <source>You removed a device</source>
            <translation>Usted quitó un dispositivo</translation>
        </message>
        <message>
            <source>You took back a change</source>
            <translation>Usted deshizo un cambio</translation>
        </message>
        <message>
            <source>You changed this user</source>
            <translation>Usted cambió este usuario</translation>
        </message>
        <message>
            <source>1 more field needs you.</source>
            <translation>Queda 1 campo más por resolver.</translation>
        </message>
        <message>
            <source>{number} more fields need you.</source>
            <translation>Quedan {number} campos más por resolver.</translation>
        </message>
    </context>
    <context>
        <name>Copy</name>
        <message>
            <source>Copied the first {number} rows. To take all along, export them.</source>
            <translation>Se copiaron las primeras {number} filas. Para llevárselas todas, expórtelas.</translation>
        </message>
        <message>
            <source>Copied as a table.</source>
            <translation>Copiado como tabla.</translation>
        </message>
        <message>
            <source>Copied {number} rows as a table.</source>
            <translation>{number} filas copiadas como tabla.</translation>
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
            <translation>Informe</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <source>Copy report</source>
            <translation>Copiar informe</translation>
        </message>
        <message>
            <source>Open log folder</source>
            <translation>Abrir la carpeta de registros</translation>
        </message>
        <message>
            <source>Report a problem…</source>
            <translation>Informar de un problema…</translation>
        </message>
    </context>
    <context>
        <name>DeleteUser</name>
        <message>
            <source>Delete {name}?</source>
            <translation>¿Eliminar a {name}?</translation>
        </message>
        <message>
            <source>Delete user</source>
            <translation>Eliminar usuario</translation>
        </message>
        <message>
            <source>This goes with the user:</source>
            <translation>Con el usuario desaparece:</translation>
        </message>
        <message>
            <source>What goes</source>
            <translation>Lo que desaparece</translation>
        </message>
        <message>
            <source>Delete {name}</source>
            <translation>Eliminar a {name}</translation>
        </message>
        <message>
            <source>The numbers are free afterwards. A deleted user can't be brought back.</source>
            <translation>Los números quedan libres. Un usuario eliminado no se puede recuperar.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Leyendo…</translation>
        </message>
        <message>
            <source>This user was deleted meanwhile.</source>
            <translation>Este usuario se eliminó entretanto.</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>Guardando…</translation>
        </message>
        <message>
            <source>The user's details</source>
            <translation>Los datos del usuario</translation>
        </message>
        <message>
            <source>The application line with all its settings</source>
            <translation>La línea de aplicación con todos sus ajustes</translation>
        </message>
        <message>
            <source>DID number {value}: free for others</source>
            <translation>Número directo {value}: libre para otros</translation>
        </message>
        <message>
            <source>Internal number {value}: free for others</source>
            <translation>Número interno {value}: libre para otros</translation>
        </message>
        <message>
            <source>Device {value}: signed out</source>
            <translation>Dispositivo {value}: sesión cerrada</translation>
        </message>
        <message>
            <source>The invite to {value}: its code stops working</source>
            <translation>La invitación a {value}: su código deja de valer</translation>
        </message>
        <message>
            <source>What was typed in the wizard and not saved yet</source>
            <translation>Lo escrito en el asistente y aún no guardado</translation>
        </message>
        <message>
            <source>Changes that the server has not taken yet</source>
            <translation>Los cambios que el servidor aún no ha recibido</translation>
        </message>
    </context>
    <context>
        <name>Devices</name>
        <message>
            <source>Search devices</source>
            <translation>Buscar dispositivos</translation>
        </message>
        <message>
            <source>Search users, devices and systems</source>
            <translation>Buscar usuarios, dispositivos y sistemas</translation>
        </message>
        <message>
            <source>System</source>
            <translation>Sistema</translation>
        </message>
        <message>
            <source>All systems</source>
            <translation>Todos los sistemas</translation>
        </message>
        <message>
            <source>Permissions</source>
            <translation>Permisos</translation>
        </message>
        <message>
            <source>All permissions</source>
            <translation>Todos los permisos</translation>
        </message>
        <message>
            <source>Microphone refused</source>
            <translation>Micrófono denegado</translation>
        </message>
        <message>
            <source>Notifications refused</source>
            <translation>Notificaciones denegadas</translation>
        </message>
        <message>
            <source>Go to user</source>
            <translation>Ir al usuario</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>Quitar…</translation>
        </message>
        <message>
            <source>Export as CSV…</source>
            <translation>Exportar como CSV…</translation>
        </message>
        <message>
            <source>All devices</source>
            <translation>Todos los dispositivos</translation>
        </message>
        <message>
            <source>Devices</source>
            <translation>Dispositivos</translation>
        </message>
        <message>
            <source>{shown} of {number} devices</source>
            <translation>{shown} de {number} dispositivos</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Leyendo…</translation>
        </message>
        <message>
            <source>No device fits. Change the search or the filters.</source>
            <translation>Ningún dispositivo coincide. Cambie la búsqueda o los filtros.</translation>
        </message>
        <message>
            <source>No device yet. A device appears here when the invite is used in the app.</source>
            <translation>Aún no hay dispositivos. Un dispositivo aparece aquí cuando la invitación se usa en la aplicación.</translation>
        </message>
        <message>
            <source>Select a device first.</source>
            <translation>Seleccione primero un dispositivo.</translation>
        </message>
        <message>
            <source>There is nothing to export.</source>
            <translation>No hay nada que exportar.</translation>
        </message>
        <message>
            <source>Remove {device} of {name}?</source>
            <translation>¿Quitar {device} de {name}?</translation>
        </message>
        <message>
            <source>The app on it is signed out and can't make calls any more. To use it again, the user needs a new invite.</source>
            <translation>En él se cierra la sesión de la aplicación y ya no puede llamar. Para volver a usarlo, el usuario necesita una nueva invitación.</translation>
        </message>
        <message>
            <source>Remove {device}</source>
            <translation>Quitar {device}</translation>
        </message>
        <message>
            <source>Export as CSV</source>
            <translation>Exportar como CSV</translation>
        </message>
        <message>
            <source>CSV files (*.csv)</source>
            <translation>Archivos CSV (*.csv)</translation>
        </message>
        <message>
            <source>devices.csv</source>
            <translation>dispositivos.csv</translation>
        </message>
        <message>
            <source>Saved as {path}.</source>
            <translation>Guardado como {path}.</translation>
        </message>
        <message>
            <source>The file was not saved: {reason}. Choose another folder.</source>
            <translation>El archivo no se guardó: {reason}. Elija otra carpeta.</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Dispositivo</translation>
        </message>
        <message>
            <source>OS</source>
            <translation>Sistema</translation>
        </message>
        <message>
            <source>App version</source>
            <translation>Versión de la aplicación</translation>
        </message>
        <message>
            <source>Created</source>
            <translation>Creado</translation>
        </message>
        <message>
            <source>Last seen</source>
            <translation>Última actividad</translation>
        </message>
        <message>
            <source>Microphone</source>
            <translation>Micrófono</translation>
        </message>
        <message>
            <source>Push notifications</source>
            <translation>Notificaciones push</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Active</source>
            <translation>Activo</translation>
        </message>
        <message>
            <source>Setting up</source>
            <translation>Configurándose</translation>
        </message>
        <message>
            <source>Allowed</source>
            <translation>Permitido</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Denegado</translation>
        </message>
        <message>
            <source>Not asked yet</source>
            <translation>Aún no preguntado</translation>
        </message>
        <message>
            <source>User</source>
            <translation>Usuario</translation>
        </message>
        <message>
            <source>Devices of {name}</source>
            <translation>Dispositivos de {name}</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>This user was deleted meanwhile.</source>
            <translation>Este usuario se eliminó entretanto.</translation>
        </message>
    </context>
    <context>
        <name>Dialogs</name>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Your role, {role}, may not do this.</source>
            <translation>Su rol, {role}, no lo permite.</translation>
        </message>
    </context>
    <context>
        <name>Drafts</name>
        <message>
            <source>Go on with it</source>
            <translation>Seguir con ello</translation>
        </message>
        <message>
            <source>Discard…</source>
            <translation>Descartar…</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Más tarde</translation>
        </message>
        <message>
            <source>Not finished last time: {name}.</source>
            <translation>Sin terminar la última vez: {name}.</translation>
        </message>
        <message>
            <source>Not finished last time: {name}, and {more} more.</source>
            <translation>Sin terminar la última vez: {name} y {more} más.</translation>
        </message>
        <message>
            <source>a new user</source>
            <translation>un usuario nuevo</translation>
        </message>
        <message>
            <source>Discard the draft of {name}?</source>
            <translation>¿Descartar el borrador de {name}?</translation>
        </message>
        <message>
            <source>What was typed and not saved goes.</source>
            <translation>Lo escrito y no guardado desaparece.</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Descartar</translation>
        </message>
    </context>
    <context>
        <name>Error</name>
        <message>
            <source>Something went wrong in this program.</source>
            <translation>Algo falló en este programa.</translation>
        </message>
        <message>
            <source>What you saved and typed is kept.</source>
            <translation>Lo que guardó y escribió se conserva.</translation>
        </message>
        <message>
            <source>Try again. If it happens again, send the log file to your support.</source>
            <translation>Inténtelo de nuevo. Si vuelve a ocurrir, envíe el archivo de registro a su servicio de asistencia.</translation>
        </message>
        <message>
            <source>The server can’t be reached.</source>
            <translation>No se puede llegar al servidor.</translation>
        </message>
        <message>
            <source>You can go on working; changes wait here and are sent later.</source>
            <translation>Puede seguir trabajando; los cambios esperan aquí y se enviarán más tarde.</translation>
        </message>
        <message>
            <source>Check the network and the server address, then try again.</source>
            <translation>Compruebe la red y la dirección del servidor y vuelva a intentarlo.</translation>
        </message>
        <message>
            <source>The server is busy.</source>
            <translation>El servidor está ocupado.</translation>
        </message>
        <message>
            <source>Nothing is lost; it will be tried again.</source>
            <translation>No se pierde nada; se volverá a intentar.</translation>
        </message>
        <message>
            <source>Wait a moment, then try again.</source>
            <translation>Espere un momento y vuelva a intentarlo.</translation>
        </message>
        <message>
            <source>The server failed to answer properly.</source>
            <translation>El servidor no respondió correctamente.</translation>
        </message>
        <message>
            <source>Your changes are kept here and will be tried again.</source>
            <translation>Sus cambios se conservan aquí y se volverá a intentar.</translation>
        </message>
        <message>
            <source>Try again later. If it stays so, tell whoever runs the server.</source>
            <translation>Inténtelo más tarde. Si sigue así, avise a quien administra el servidor.</translation>
        </message>
        <message>
            <source>There is no Phone Console server at this address.</source>
            <translation>No hay ningún servidor de Phone Console en esta dirección.</translation>
        </message>
        <message>
            <source>Something else answered: a proxy, a login page or another program.</source>
            <translation>Respondió otra cosa: un proxy, una página de inicio de sesión u otro programa.</translation>
        </message>
        <message>
            <source>Check the server address, or open a browser to sign in to the network.</source>
            <translation>Compruebe la dirección del servidor o abra un navegador para iniciar sesión en la red.</translation>
        </message>
        <message>
            <source>This profile belongs to another server.</source>
            <translation>Este perfil pertenece a otro servidor.</translation>
        </message>
        <message>
            <source>Nothing was sent, so that two accounts are never mixed up.</source>
            <translation>No se envió nada, para que nunca se mezclen dos cuentas.</translation>
        </message>
        <message>
            <source>Enter the address used before, or start with another profile folder.</source>
            <translation>Escriba la dirección usada antes o inicie con otra carpeta de perfil.</translation>
        </message>
        <message>
            <source>The server’s certificate can’t be trusted.</source>
            <translation>El certificado del servidor no es de confianza.</translation>
        </message>
        <message>
            <source>Nothing was sent: someone could be listening in.</source>
            <translation>No se envió nada: alguien podría estar escuchando.</translation>
        </message>
        <message>
            <source>Ask whoever runs the server for a valid certificate.</source>
            <translation>Pida un certificado válido a quien administra el servidor.</translation>
        </message>
        <message>
            <source>This is not a server address.</source>
            <translation>Esto no es una dirección de servidor.</translation>
        </message>
        <message>
            <source>It has a form like https://phone.example.com and must start with https.</source>
            <translation>Tiene una forma como https://phone.example.com y debe empezar por https.</translation>
        </message>
        <message>
            <source>Correct the server address.</source>
            <translation>Corrija la dirección del servidor.</translation>
        </message>
        <message>
            <source>The e-mail or the password is wrong.</source>
            <translation>El correo o la contraseña no son correctos.</translation>
        </message>
        <message>
            <source>You are not signed in.</source>
            <translation>No ha iniciado sesión.</translation>
        </message>
        <message>
            <source>Check both and try again.</source>
            <translation>Compruebe ambos y vuelva a intentarlo.</translation>
        </message>
        <message>
            <source>Too many tries to sign in.</source>
            <translation>Demasiados intentos de inicio de sesión.</translation>
        </message>
        <message>
            <source>The server slows down sign-in for a while to keep others out.</source>
            <translation>El servidor retrasa el inicio de sesión durante un tiempo para mantener fuera a extraños.</translation>
        </message>
        <message>
            <source>Wait {seconds} seconds, then try again.</source>
            <translation>Espere {seconds} segundos y vuelva a intentarlo.</translation>
        </message>
        <message>
            <source>Your session has ended.</source>
            <translation>Su sesión ha terminado.</translation>
        </message>
        <message>
            <source>Changes that were not sent yet wait here.</source>
            <translation>Los cambios aún no enviados esperan aquí.</translation>
        </message>
        <message>
            <source>Sign in again to send them.</source>
            <translation>Inicie sesión de nuevo para enviarlos.</translation>
        </message>
        <message>
            <source>This program and the server do not fit together.</source>
            <translation>Este programa y el servidor no son compatibles.</translation>
        </message>
        <message>
            <source>You can look, and your changes are kept, but nothing is sent.</source>
            <translation>Puede consultar, y sus cambios se conservan, pero no se envía nada.</translation>
        </message>
        <message>
            <source>Update the {side}.</source>
            <translation>Actualice {side}.</translation>
        </message>
        <message>
            <source>The server did not accept this.</source>
            <translation>El servidor no lo aceptó.</translation>
        </message>
        <message>
            <source>{detail}</source>
            <translation>{detail}</translation>
        </message>
        <message>
            <source>Correct it and try again.</source>
            <translation>Corríjalo y vuelva a intentarlo.</translation>
        </message>
        <message>
            <source>The server asks for a full download.</source>
            <translation>El servidor pide una descarga completa.</translation>
        </message>
        <message>
            <source>It takes a moment; changes that were not sent yet stay.</source>
            <translation>Tarda un momento; los cambios aún no enviados se mantienen.</translation>
        </message>
        <message>
            <source>There is nothing to do.</source>
            <translation>No hay nada que hacer.</translation>
        </message>
        <message>
            <source>The server no longer lists {count} of {total} users.</source>
            <translation>El servidor ya no incluye {count} de {total} usuarios.</translation>
        </message>
        <message>
            <source>They are still shown: so many at once may be a mistake on the server.</source>
            <translation>Aún se muestran: tantos a la vez pueden ser un error del servidor.</translation>
        </message>
        <message>
            <source>Ask whoever runs the server; then remove them here or go on as it is.</source>
            <translation>Pregunte a quien administra el servidor; después quítelos aquí o déjelo todo como está.</translation>
        </message>
        <message>
            <source>The keyring of this computer can’t be used.</source>
            <translation>El llavero de este equipo no se puede usar.</translation>
        </message>
        <message>
            <source>It keeps the key of your local data, which is always encrypted.</source>
            <translation>Guarda la clave de sus datos locales, que siempre están cifrados.</translation>
        </message>
        <message>
            <source>Unlock the keyring and try again, or use a passphrase instead.</source>
            <translation>Desbloquee el llavero y vuelva a intentarlo, o use en su lugar una frase de contraseña.</translation>
        </message>
        <message>
            <source>This passphrase does not open your local data.</source>
            <translation>Esta frase de contraseña no abre sus datos locales.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>No se cambió nada.</translation>
        </message>
        <message>
            <source>Try again; capital and small letters matter.</source>
            <translation>Inténtelo de nuevo; se distinguen mayúsculas y minúsculas.</translation>
        </message>
        <message>
            <source>Your local data is damaged and can’t be read.</source>
            <translation>Sus datos locales están dañados y no se pueden leer.</translation>
        </message>
        <message>
            <source>Users are on the server; only what was not sent yet is at risk.</source>
            <translation>Los usuarios están en el servidor; solo peligra lo que aún no se envió.</translation>
        </message>
        <message>
            <source>Start this program again: it repairs this, and downloads the users again.</source>
            <translation>Inicie de nuevo este programa: lo repara y vuelve a descargar los usuarios.</translation>
        </message>
        <message>
            <source>This profile was written by a newer version of this program.</source>
            <translation>Este perfil lo escribió una versión más nueva de este programa.</translation>
        </message>
        <message>
            <source>Opening it with this version could lose something, so it stays closed.</source>
            <translation>Abrirlo con esta versión podría causar pérdidas, por eso queda cerrado.</translation>
        </message>
        <message>
            <source>Update this program, or start it with another profile folder.</source>
            <translation>Actualice este programa o inícielo con otra carpeta de perfil.</translation>
        </message>
        <message>
            <source>The disk is full.</source>
            <translation>El disco está lleno.</translation>
        </message>
        <message>
            <source>The last change could not be saved; what you typed is still here.</source>
            <translation>El último cambio no se pudo guardar; lo que escribió sigue aquí.</translation>
        </message>
        <message>
            <source>Free some space, then save again.</source>
            <translation>Libere espacio y vuelva a guardar.</translation>
        </message>
        <message>
            <source>The profile folder can’t be written.</source>
            <translation>No se puede escribir en la carpeta de perfil.</translation>
        </message>
        <message>
            <source>Nothing can be saved there; what you typed is still here.</source>
            <translation>Ahí no se puede guardar nada; lo que escribió sigue aquí.</translation>
        </message>
        <message>
            <source>Allow writing to the folder, or start with another profile folder.</source>
            <translation>Permita escribir en la carpeta o inicie con otra carpeta de perfil.</translation>
        </message>
        <message>
            <source>This profile is open in another window or program.</source>
            <translation>Este perfil está abierto en otra ventana o programa.</translation>
        </message>
        <message>
            <source>Two at once could overwrite each other, so this one stays closed.</source>
            <translation>Dos a la vez podrían sobrescribirse, por eso este queda cerrado.</translation>
        </message>
        <message>
            <source>Use the other window, or start with another profile folder.</source>
            <translation>Use la otra ventana o inicie con otra carpeta de perfil.</translation>
        </message>
        <message>
            <source>A draft is open that can’t be kept on this computer now.</source>
            <translation>Hay un borrador abierto que ahora no se puede conservar en este equipo.</translation>
        </message>
        <message>
            <source>Nobody else was signed in, so nothing that you typed is lost.</source>
            <translation>No se inició la sesión de nadie más, así que nada de lo que escribió se ha perdido.</translation>
        </message>
        <message>
            <source>Save or close the draft first, then sign in again.</source>
            <translation>Guarde o cierre primero el borrador y vuelva a iniciar sesión.</translation>
        </message>
        <message>
            <source>The demo’s own server did not start.</source>
            <translation>El servidor propio de la demostración no se inició.</translation>
        </message>
        <message>
            <source>The demo can’t be shown: {detail}</source>
            <translation>La demostración no se puede mostrar: {detail}</translation>
        </message>
        <message>
            <source>Try again. The log file says more.</source>
            <translation>Inténtelo de nuevo. El archivo de registro dice más.</translation>
        </message>
        <message>
            <source>The file could not be opened: {reason}.</source>
            <translation>No se pudo abrir el archivo: {reason}.</translation>
        </message>
        <message>
            <source>Nothing was imported.</source>
            <translation>No se importó nada.</translation>
        </message>
        <message>
            <source>Close it in other programs, or choose another file.</source>
            <translation>Ciérrelo en otros programas o elija otro archivo.</translation>
        </message>
        <message>
            <source>The file was not saved: {reason}.</source>
            <translation>No se guardó el archivo: {reason}.</translation>
        </message>
        <message>
            <source>A file that was there before is unchanged.</source>
            <translation>Un archivo que ya existía sigue igual.</translation>
        </message>
        <message>
            <source>Choose another folder.</source>
            <translation>Elija otra carpeta.</translation>
        </message>
        <message>
            <source>There is no table of text in this file.</source>
            <translation>En este archivo no hay ninguna tabla de texto.</translation>
        </message>
        <message>
            <source>Save the list as CSV in its program, then choose that.</source>
            <translation>Guarde la lista como CSV en su programa y elija ese archivo.</translation>
        </message>
        <message>
            <source>The file is larger than {longest} MB.</source>
            <translation>El archivo ocupa más de {longest} MB.</translation>
        </message>
        <message>
            <source>Choose a list of people, or cut it into several files.</source>
            <translation>Elija una lista de personas o divídala en varios archivos.</translation>
        </message>
        <message>
            <source>The file is not written in {encoding}.</source>
            <translation>El archivo no está escrito en {encoding}.</translation>
        </message>
        <message>
            <source>Choose another encoding.</source>
            <translation>Elija otra codificación.</translation>
        </message>
        <message>
            <source>Line {line} begins a quoted cell that does not end.</source>
            <translation>En la línea {line} empieza una celda entre comillas que no termina.</translation>
        </message>
        <message>
            <source>Correct that line, or choose another delimiter.</source>
            <translation>Corrija esa línea o elija otro separador.</translation>
        </message>
        <message>
            <source>The import was stopped.</source>
            <translation>Se detuvo la importación.</translation>
        </message>
        <message>
            <source>Nothing of it was kept; all users are as before.</source>
            <translation>No se conservó nada de ella; todos los usuarios están como antes.</translation>
        </message>
        <message>
            <source>Import again when you like.</source>
            <translation>Importe de nuevo cuando quiera.</translation>
        </message>
        <message>
            <source>server</source>
            <translation>el servidor</translation>
        </message>
        <message>
            <source>program on this computer</source>
            <translation>el programa de este equipo</translation>
        </message>
    </context>
    <context>
        <name>Export</name>
        <message numerus="yes">
            <source>%n user(s) saved</source>
            <translation>
                <numerusform>%n usuario guardado</numerusform>
                <numerusform>%n usuarios guardados</numerusform>
            </translation>
        </message>
        <message>
            <source>Export as CSV</source>
            <translation>Exportar como CSV</translation>
        </message>
        <message>
            <source>Which users?</source>
            <translation>¿Qué usuarios?</translation>
        </message>
        <message>
            <source>A search or filter hides some of them now.</source>
            <translation>Una búsqueda o un filtro oculta ahora algunos.</translation>
        </message>
        <message numerus="yes">
            <source>%n listed</source>
            <translation>
                <numerusform>El %n mostrado</numerusform>
                <numerusform>Los %n mostrados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>All %n</source>
            <translation>
                <numerusform>Todos: %n</numerusform>
                <numerusform>Todos: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>CSV files (*.csv)</source>
            <translation>Archivos CSV (*.csv)</translation>
        </message>
        <message>
            <source>users.csv</source>
            <translation>usuarios.csv</translation>
        </message>
    </context>
    <context>
        <name>Field</name>
        <message>
            <source>First name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Last name</source>
            <translation>Apellidos</translation>
        </message>
        <message>
            <source>Department</source>
            <translation>Departamento</translation>
        </message>
        <message>
            <source>Job title</source>
            <translation>Cargo</translation>
        </message>
        <message>
            <source>Time schedule</source>
            <translation>Horario</translation>
        </message>
        <message>
            <source>Email</source>
            <translation>Correo electrónico</translation>
        </message>
        <message>
            <source>DID number</source>
            <translation>Número directo</translation>
        </message>
        <message>
            <source>Internal number</source>
            <translation>Número interno</translation>
        </message>
        <message>
            <source>When unavailable</source>
            <translation>Cuando no está disponible</translation>
        </message>
        <message>
            <source>Voicemail audio</source>
            <translation>Locución del buzón de voz</translation>
        </message>
        <message>
            <source>Voicemail e-mail</source>
            <translation>Correo del buzón de voz</translation>
        </message>
        <message>
            <source>Enable external outbound calls</source>
            <translation>Permitir llamadas salientes externas</translation>
        </message>
        <message>
            <source>Caller IDs</source>
            <translation>Identificadores de llamada</translation>
        </message>
        <message>
            <source>Internal caller ID</source>
            <translation>Identificador de llamada interno</translation>
        </message>
        <message>
            <source>Internal announcement</source>
            <translation>Locución interna</translation>
        </message>
        <message>
            <source>External announcement</source>
            <translation>Locución externa</translation>
        </message>
        <message>
            <source>Delivery methods</source>
            <translation>Métodos de entrega</translation>
        </message>
        <message>
            <source>Record inbound internal calls</source>
            <translation>Grabar llamadas entrantes internas</translation>
        </message>
        <message>
            <source>Record inbound external calls</source>
            <translation>Grabar llamadas entrantes externas</translation>
        </message>
        <message>
            <source>Record outbound internal calls</source>
            <translation>Grabar llamadas salientes internas</translation>
        </message>
        <message>
            <source>Record outbound external calls</source>
            <translation>Grabar llamadas salientes externas</translation>
        </message>
        <message>
            <source>Record on demand</source>
            <translation>Grabación a petición</translation>
        </message>
        <message>
            <source>Dialing feature code</source>
            <translation>Código de función para marcar</translation>
        </message>
    </context>
    <context>
        <name>FieldPhrase</name>
        <message>
            <source>the first name</source>
            <translation>el nombre</translation>
        </message>
        <message>
            <source>the last name</source>
            <translation>los apellidos</translation>
        </message>
        <message>
            <source>the department</source>
            <translation>el departamento</translation>
        </message>
        <message>
            <source>the job title</source>
            <translation>el cargo</translation>
        </message>
        <message>
            <source>the time schedule</source>
            <translation>el horario</translation>
        </message>
        <message>
            <source>the e-mail address</source>
            <translation>la dirección de correo</translation>
        </message>
        <message>
            <source>the DID number</source>
            <translation>el número directo</translation>
        </message>
        <message>
            <source>the internal number</source>
            <translation>el número interno</translation>
        </message>
        <message>
            <source>“When unavailable”</source>
            <translation>«Cuando no está disponible»</translation>
        </message>
        <message>
            <source>the voicemail audio</source>
            <translation>la locución del buzón de voz</translation>
        </message>
        <message>
            <source>the voicemail e-mail</source>
            <translation>el correo del buzón de voz</translation>
        </message>
        <message>
            <source>external outbound calls</source>
            <translation>las llamadas salientes externas</translation>
        </message>
        <message>
            <source>the caller IDs</source>
            <translation>los identificadores de llamada</translation>
        </message>
        <message>
            <source>the internal caller ID</source>
            <translation>el identificador de llamada interno</translation>
        </message>
        <message>
            <source>the internal announcement</source>
            <translation>la locución interna</translation>
        </message>
        <message>
            <source>the external announcement</source>
            <translation>la locución externa</translation>
        </message>
        <message>
            <source>the delivery methods</source>
            <translation>los métodos de entrega</translation>
        </message>
        <message>
            <source>recording of inbound internal calls</source>
            <translation>la grabación de llamadas entrantes internas</translation>
        </message>
        <message>
            <source>recording of inbound external calls</source>
            <translation>la grabación de llamadas entrantes externas</translation>
        </message>
        <message>
            <source>recording of outbound internal calls</source>
            <translation>la grabación de llamadas salientes internas</translation>
        </message>
        <message>
            <source>recording of outbound external calls</source>
            <translation>la grabación de llamadas salientes externas</translation>
        </message>
        <message>
            <source>recording on demand</source>
            <translation>la grabación a petición</translation>
        </message>
        <message>
            <source>the dialing feature code</source>
            <translation>el código de función para marcar</translation>
        </message>
    </context>
    <context>
        <name>Forms</name>
        <message>
            <source>Warning: {words}</source>
            <translation>Advertencia: {words}</translation>
        </message>
    </context>
    <context>
        <name>History</name>
        <message>
            <source>Put back…</source>
            <translation>Restablecer…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportar…</translation>
        </message>
        <message>
            <source>There is nothing to export.</source>
            <translation>No hay nada que exportar.</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Leyendo…</translation>
        </message>
        <message>
            <source>The history is kept by the server: it shows when that is reached.</source>
            <translation>El historial lo guarda el servidor: se muestra cuando hay conexión con él.</translation>
        </message>
        <message>
            <source>No change is known that fits.</source>
            <translation>No se conoce ningún cambio que coincida.</translation>
        </message>
        <message>
            <source>Select a change first.</source>
            <translation>Seleccione primero un cambio.</translation>
        </message>
        <message>
            <source>This change has no former value that could be put back.</source>
            <translation>Este cambio no tiene ningún valor anterior que restablecer.</translation>
        </message>
        <message>
            <source>Put back what {name} had before this change?</source>
            <translation>¿Restablecer lo que tenía {name} antes de este cambio?</translation>
        </message>
        <message>
            <source>Put back</source>
            <translation>Restablecer</translation>
        </message>
        <message>
            <source>Put back. You can undo it with Undo.</source>
            <translation>Restablecido. Puede deshacerlo con «Deshacer».</translation>
        </message>
        <message>
            <source>Export the history</source>
            <translation>Exportar el historial</translation>
        </message>
        <message>
            <source>History of {name}</source>
            <translation>Historial de {name}</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historial</translation>
        </message>
        <message>
            <source>Exported to {path}.</source>
            <translation>Exportado a {path}.</translation>
        </message>
        <message>
            <source>Search the history</source>
            <translation>Buscar en el historial</translation>
        </message>
        <message>
            <source>Search names and values</source>
            <translation>Buscar nombres y valores</translation>
        </message>
        <message>
            <source>Kind of change</source>
            <translation>Tipo de cambio</translation>
        </message>
        <message>
            <source>All changes</source>
            <translation>Todos los cambios</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Datos</translation>
        </message>
        <message>
            <source>Application line</source>
            <translation>Línea de aplicación</translation>
        </message>
        <message>
            <source>Invites</source>
            <translation>Invitaciones</translation>
        </message>
        <message>
            <source>Devices</source>
            <translation>Dispositivos</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>Cambios</translation>
        </message>
        <message>
            <source>User created</source>
            <translation>Usuario creado</translation>
        </message>
        <message>
            <source>Details changed</source>
            <translation>Datos cambiados</translation>
        </message>
        <message>
            <source>User deleted</source>
            <translation>Usuario eliminado</translation>
        </message>
        <message>
            <source>Application line changed</source>
            <translation>Línea de aplicación cambiada</translation>
        </message>
        <message>
            <source>Application line removed</source>
            <translation>Línea de aplicación quitada</translation>
        </message>
        <message>
            <source>Invite asked for</source>
            <translation>Invitación solicitada</translation>
        </message>
        <message>
            <source>Invite sent</source>
            <translation>Invitación enviada</translation>
        </message>
        <message>
            <source>Invite could not be sent</source>
            <translation>No se pudo enviar la invitación</translation>
        </message>
        <message>
            <source>Invite opened</source>
            <translation>Invitación abierta</translation>
        </message>
        <message>
            <source>Invite revoked</source>
            <translation>Invitación revocada</translation>
        </message>
        <message>
            <source>Invite expired</source>
            <translation>Invitación caducada</translation>
        </message>
        <message>
            <source>Code shown on a screen</source>
            <translation>Código mostrado en una pantalla</translation>
        </message>
        <message>
            <source>Invite redeemed</source>
            <translation>Invitación canjeada</translation>
        </message>
        <message>
            <source>Device removed</source>
            <translation>Dispositivo quitado</translation>
        </message>
        <message>
            <source>Settings of the account changed</source>
            <translation>Ajustes de la cuenta cambiados</translation>
        </message>
        <message>
            <source>Operator added</source>
            <translation>Operador añadido</translation>
        </message>
        <message>
            <source>Console</source>
            <translation>Consola</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Dispositivo</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>Servidor</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Cuándo</translation>
        </message>
        <message>
            <source>User</source>
            <translation>Usuario</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Quién</translation>
        </message>
        <message>
            <source>From where</source>
            <translation>Desde dónde</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Qué</translation>
        </message>
        <message>
            <source>Before and after</source>
            <translation>Antes y después</translation>
        </message>
        <message>
            <source>Done here and not sent yet: {what}.</source>
            <translation>Hecho aquí y sin enviar todavía: {what}.</translation>
        </message>
        <message>
            <source>Invite</source>
            <translation>Invitación</translation>
        </message>
    </context>
    <context>
        <name>Import</name>
        <message>
            <source>Show</source>
            <translation>Mostrar</translation>
        </message>
        <message>
            <source>All rows</source>
            <translation>Todas las filas</translation>
        </message>
        <message>
            <source>Next problem</source>
            <translation>Problema siguiente</translation>
        </message>
        <message>
            <source>Double-click a cell of the file, or press F2, to correct it here.</source>
            <translation>Haga doble clic en una celda del archivo, o pulse F2, para corregirla aquí.</translation>
        </message>
        <message>
            <source>No row has a problem.</source>
            <translation>Ninguna fila tiene problemas.</translation>
        </message>
        <message>
            <source>Rows of the file</source>
            <translation>Filas del archivo</translation>
        </message>
        <message>
            <source>Encoding</source>
            <translation>Codificación</translation>
        </message>
        <message>
            <source>Delimiter</source>
            <translation>Separador</translation>
        </message>
        <message>
            <source>Users who are there already</source>
            <translation>Usuarios que ya existen</translation>
        </message>
        <message>
            <source>Update them</source>
            <translation>Actualizarlos</translation>
        </message>
        <message>
            <source>Skip them</source>
            <translation>Omitirlos</translation>
        </message>
        <message>
            <source>Report them as problems</source>
            <translation>Informar de ellos como problemas</translation>
        </message>
        <message>
            <source>Find them by</source>
            <translation>Encontrarlos por</translation>
        </message>
        <message>
            <source>ID, e-mail or internal number</source>
            <translation>ID, correo o número interno</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Correo electrónico</translation>
        </message>
        <message>
            <source>Internal number</source>
            <translation>Número interno</translation>
        </message>
        <message>
            <source>ID in this console</source>
            <translation>ID en esta consola</translation>
        </message>
        <message>
            <source>Send an invite to new users with an e-mail</source>
            <translation>Enviar una invitación a los usuarios nuevos que tengan correo</translation>
        </message>
        <message>
            <source>A blank cell keeps what is there; &lt;clear&gt; in a cell empties the field. Nothing changes before you have seen what would happen.</source>
            <translation>Una celda vacía conserva lo que hay; &lt;clear&gt; en una celda vacía el campo. Nada cambia antes de que vea lo que pasaría.</translation>
        </message>
        <message>
            <source>{number} rows below the header.</source>
            <translation>Filas bajo el encabezado: {number}.</translation>
        </message>
        <message>
            <source>It seems to come from {system}.</source>
            <translation>Parece venir de {system}.</translation>
        </message>
        <message>
            <source>Column {number}</source>
            <translation>Columna {number}</translation>
        </message>
        <message>
            <source>Import users from CSV</source>
            <translation>Importar usuarios desde CSV</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Progreso</translation>
        </message>
        <message>
            <source>Stop the import first, or let it end.</source>
            <translation>Detenga primero la importación o deje que termine.</translation>
        </message>
        <message>
            <source>Close without importing?</source>
            <translation>¿Cerrar sin importar?</translation>
        </message>
        <message>
            <source>The cells that you corrected here are not kept.</source>
            <translation>Las celdas que corrigió aquí no se conservan.</translation>
        </message>
        <message>
            <source>Close without importing</source>
            <translation>Cerrar sin importar</translation>
        </message>
        <message>
            <source>Choose a CSV file</source>
            <translation>Elegir un archivo CSV</translation>
        </message>
        <message>
            <source>Files of this program, 3CX, Google Workspace, Microsoft Entra and Yeastar are recognised, and any other list of people with a header. You can also drop a file on the main window. Nothing changes before you have seen what would happen.</source>
            <translation>Se reconocen los archivos de este programa, de 3CX, Google Workspace, Microsoft Entra y Yeastar, y cualquier otra lista de personas con encabezado. También puede soltar un archivo sobre la ventana principal. Nada cambia antes de que vea lo que pasaría.</translation>
        </message>
        <message>
            <source>Choose file…</source>
            <translation>Elegir archivo…</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <source>See what would happen</source>
            <translation>Ver lo que pasaría</translation>
        </message>
        <message>
            <source>Save problems as CSV…</source>
            <translation>Guardar los problemas como CSV…</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importar</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Detener</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message numerus="yes">
            <source>Import %n row(s)</source>
            <translation>
                <numerusform>Importar %n fila</numerusform>
                <numerusform>Importar %n filas</numerusform>
            </translation>
        </message>
        <message>
            <source>No row would change anything.</source>
            <translation>Ninguna fila cambiaría nada.</translation>
        </message>
        <message>
            <source>The corrected cells are being checked.</source>
            <translation>Se están comprobando las celdas corregidas.</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Archivo</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Leyendo…</translation>
        </message>
        <message>
            <source>What would happen</source>
            <translation>Lo que pasaría</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Terminado</translation>
        </message>
        <message>
            <source>Columns of the file</source>
            <translation>Columnas del archivo</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) imported</source>
            <translation>
                <numerusform>%n fila importada</numerusform>
                <numerusform>%n filas importadas</numerusform>
            </translation>
        </message>
        <message>
            <source>They are in the table, and are sent to the server now. Edit → Undo takes all of it back in one step.</source>
            <translation>Están en la tabla y se envían ahora al servidor. Edición → Deshacer lo retira todo en un solo paso.</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) with problems were left out.</source>
            <translation>
                <numerusform>Se dejó fuera %n fila con problemas.</numerusform>
                <numerusform>Se dejaron fuera %n filas con problemas.</numerusform>
            </translation>
        </message>
        <message>
            <source>{done} of {total} rows</source>
            <translation>{done} de {total} filas</translation>
        </message>
        <message>
            <source>Lists of people (*.csv *.txt *.tsv)</source>
            <translation>Listas de personas (*.csv *.txt *.tsv)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Todos los archivos (*)</translation>
        </message>
        <message>
            <source>Save problems as CSV</source>
            <translation>Guardar los problemas como CSV</translation>
        </message>
        <message>
            <source>CSV files (*.csv)</source>
            <translation>Archivos CSV (*.csv)</translation>
        </message>
        <message>
            <source>problems.csv</source>
            <translation>problemas.csv</translation>
        </message>
        <message>
            <source>Saved as {path}.</source>
            <translation>Guardado como {path}.</translation>
        </message>
        <message>
            <source>“{value}” is neither yes nor no.</source>
            <translation>«{value}» no es ni sí ni no.</translation>
        </message>
        <message>
            <source>There is no “{value}” to choose for {label}, or more than one.</source>
            <translation>Para {label} no existe «{value}», o existe más de una vez.</translation>
        </message>
        <message>
            <source>Row {row} of the file has the same {label}.</source>
            <translation>La fila {row} del archivo tiene el mismo valor: {label}.</translation>
        </message>
        <message>
            <source>{holder} is there already.</source>
            <translation>{holder} ya existe.</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Fila</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Resultado</translation>
        </message>
        <message>
            <source>What happens</source>
            <translation>Qué pasa</translation>
        </message>
        <message>
            <source>Adds {name}.</source>
            <translation>Añade a {name}.</translation>
        </message>
        <message>
            <source>Changes {name}: {changes}.</source>
            <translation>Cambia a {name}: {changes}.</translation>
        </message>
        <message>
            <source>{name} is there already; skipped.</source>
            <translation>{name} ya existe; se omite.</translation>
        </message>
        <message>
            <source>{name} stays as it is.</source>
            <translation>{name} queda como está.</translation>
        </message>
        <message>
            <source>and {number} more</source>
            <translation>y {number} más</translation>
        </message>
        <message>
            <source>the application line is removed</source>
            <translation>se quita la línea de aplicación</translation>
        </message>
        <message>
            <source>an application line is added</source>
            <translation>se añade una línea de aplicación</translation>
        </message>
        <message>
            <source>{label}: {before} → {after}</source>
            <translation>{label}: {before} → {after}</translation>
        </message>
        <message>
            <source>+ New</source>
            <translation>+ Nuevo</translation>
        </message>
        <message>
            <source>✎ Change</source>
            <translation>✎ Cambio</translation>
        </message>
        <message>
            <source>= As it is</source>
            <translation>= Como está</translation>
        </message>
        <message>
            <source>– Skipped</source>
            <translation>– Omitido</translation>
        </message>
        <message>
            <source>✕ Problem</source>
            <translation>✕ Problema</translation>
        </message>
        <message>
            <source>Do not import</source>
            <translation>No importar</translation>
        </message>
        <message>
            <source>First and last name</source>
            <translation>Nombre y apellidos</translation>
        </message>
        <message>
            <source>Has an application line (yes or no)</source>
            <translation>Tiene línea de aplicación (sí o no)</translation>
        </message>
        <message>
            <source>Windows 1250 (Central European)</source>
            <translation>Windows 1250 (centroeuropeo)</translation>
        </message>
        <message>
            <source>Windows 1251 (Cyrillic)</source>
            <translation>Windows 1251 (cirílico)</translation>
        </message>
        <message>
            <source>Windows 1252 (Western)</source>
            <translation>Windows 1252 (occidental)</translation>
        </message>
        <message>
            <source>Windows 1253 (Greek)</source>
            <translation>Windows 1253 (griego)</translation>
        </message>
        <message>
            <source>Windows 1254 (Turkish)</source>
            <translation>Windows 1254 (turco)</translation>
        </message>
        <message>
            <source>Windows 1255 (Hebrew)</source>
            <translation>Windows 1255 (hebreo)</translation>
        </message>
        <message>
            <source>Windows 1256 (Arabic)</source>
            <translation>Windows 1256 (árabe)</translation>
        </message>
        <message>
            <source>Windows 1257 (Baltic)</source>
            <translation>Windows 1257 (báltico)</translation>
        </message>
        <message>
            <source>Windows 1258 (Vietnamese)</source>
            <translation>Windows 1258 (vietnamita)</translation>
        </message>
        <message>
            <source>Windows 932 (Japanese)</source>
            <translation>Windows 932 (japonés)</translation>
        </message>
        <message>
            <source>Windows 936 (Simplified Chinese)</source>
            <translation>Windows 936 (chino simplificado)</translation>
        </message>
        <message>
            <source>Windows 949 (Korean)</source>
            <translation>Windows 949 (coreano)</translation>
        </message>
        <message>
            <source>Windows 950 (Traditional Chinese)</source>
            <translation>Windows 950 (chino tradicional)</translation>
        </message>
        <message>
            <source>Comma</source>
            <translation>Coma</translation>
        </message>
        <message>
            <source>Semicolon</source>
            <translation>Punto y coma</translation>
        </message>
        <message>
            <source>Tab</source>
            <translation>Tabulador</translation>
        </message>
        <message>
            <source>Vertical bar</source>
            <translation>Barra vertical</translation>
        </message>
        <message>
            <source>{number} new</source>
            <translation>{number} nuevos</translation>
        </message>
        <message>
            <source>{number} to change</source>
            <translation>{number} por cambiar</translation>
        </message>
        <message>
            <source>{number} as they are</source>
            <translation>{number} como están</translation>
        </message>
        <message>
            <source>{number} skipped</source>
            <translation>{number} omitidos</translation>
        </message>
        <message>
            <source>{number} with problems</source>
            <translation>{number} con problemas</translation>
        </message>
    </context>
    <context>
        <name>Invitation</name>
        <message>
            <source>Waiting to send</source>
            <translation>Pendiente de envío</translation>
        </message>
        <message>
            <source>Waiting to revoke</source>
            <translation>Pendiente de revocación</translation>
        </message>
        <message>
            <source>Being sent</source>
            <translation>Enviándose</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Enviada</translation>
        </message>
        <message>
            <source>Opened</source>
            <translation>Abierta</translation>
        </message>
        <message>
            <source>Being set up</source>
            <translation>Configurándose</translation>
        </message>
        <message>
            <source>Completed</source>
            <translation>Completada</translation>
        </message>
        <message>
            <source>Expired</source>
            <translation>Caducada</translation>
        </message>
        <message>
            <source>Revoked</source>
            <translation>Revocada</translation>
        </message>
        <message>
            <source>Superseded</source>
            <translation>Sustituida</translation>
        </message>
        <message>
            <source>Mail refused</source>
            <translation>Correo rechazado</translation>
        </message>
    </context>
    <context>
        <name>InvitePreview</name>
        <message>
            <source>Preview invite</source>
            <translation>Vista previa de la invitación</translation>
        </message>
        <message>
            <source>Send Invite</source>
            <translation>Enviar invitación</translation>
        </message>
        <message>
            <source>Send invite</source>
            <translation>Enviar invitación</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personas</translation>
        </message>
        <message>
            <source>E-mail as it will be sent</source>
            <translation>El correo tal como se enviará</translation>
        </message>
        <message>
            <source>Text of the e-mail</source>
            <translation>Texto del correo</translation>
        </message>
        <message>
            <source>Mail</source>
            <translation>Correo</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texto</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>The invite can go after saving.</source>
            <translation>La invitación puede salir después de guardar.</translation>
        </message>
        <message>
            <source>There is no e-mail address.</source>
            <translation>No hay dirección de correo.</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>Guardando…</translation>
        </message>
        <message>
            <source>Expires on {moment} if it is sent now.</source>
            <translation>Caduca el {moment} si se envía ahora.</translation>
        </message>
        <message>
            <source>The real code is made when the server sends it.</source>
            <translation>El código real se crea cuando el servidor la envía.</translation>
        </message>
        <message>
            <source>The code sent before stops working: {names}.</source>
            <translation>El código enviado antes deja de valer: {names}.</translation>
        </message>
        <message>
            <source>No invite, for want of an e-mail address: {names}.</source>
            <translation>Sin invitación, por falta de dirección de correo: {names}.</translation>
        </message>
        <message>
            <source>It will be sent when the server is reached again.</source>
            <translation>Se enviará cuando se vuelva a llegar al servidor.</translation>
        </message>
        <message>
            <source>From</source>
            <translation>De</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Para</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Asunto</translation>
        </message>
        <message>
            <source>{names} and {number} more</source>
            <translation>{names} y {number} más</translation>
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
            <translation>Usuarios</translation>
        </message>
        <message>
            <source>Devices</source>
            <translation>Dispositivos</translation>
        </message>
        <message>
            <source>Needs attention</source>
            <translation>Por resolver</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historial</translation>
        </message>
    </context>
    <context>
        <name>Menu</name>
        <message>
            <source>&amp;User</source>
            <translation>&amp;Usuario</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Edición</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Ver</translation>
        </message>
        <message>
            <source>&amp;Console</source>
            <translation>&amp;Consola</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>A&amp;yuda</translation>
        </message>
    </context>
    <context>
        <name>Merge</name>
        <message>
            <source>Show what changed</source>
            <translation>Mostrar los cambios</translation>
        </message>
        <message>
            <source>Take over</source>
            <translation>Aplicar</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Ahora no</translation>
        </message>
        <message>
            <source>What you typed stays; the rest becomes what it is now.</source>
            <translation>Lo que escribió se mantiene; el resto pasa a ser como es ahora.</translation>
        </message>
        <message>
            <source>This user was deleted meanwhile. What you typed is kept; after saving you can create the user again under Needs attention.</source>
            <translation>Este usuario se eliminó entretanto. Lo que escribió se conserva; después de guardar podrá crearlo de nuevo en «Por resolver».</translation>
        </message>
        <message>
            <source>{who} changed {fields} at {moment}.</source>
            <translation>{who} cambió {fields} ({moment}).</translation>
        </message>
        <message>
            <source>{fields} changed meanwhile.</source>
            <translation>Cambiado entretanto: {fields}.</translation>
        </message>
        <message>
            <source>You changed some of it, too: choose, then save.</source>
            <translation>Usted también cambió una parte: elija y después guarde.</translation>
        </message>
        <message>
            <source>{names} and {number} more</source>
            <translation>{names} y {number} más</translation>
        </message>
        <message>
            <source>{names} and {last}</source>
            <translation>{names} y {last}</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Campo</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Antes</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>El mío</translation>
        </message>
        <message>
            <source>Theirs</source>
            <translation>El otro</translation>
        </message>
        <message>
            <source>not touched here</source>
            <translation>no cambiado aquí</translation>
        </message>
        <message>
            <source>{field}, theirs: {value}</source>
            <translation>{field}, el otro: {value}</translation>
        </message>
        <message>
            <source>{field}, mine: {value}</source>
            <translation>{field}, el mío: {value}</translation>
        </message>
    </context>
    <context>
        <name>Navigation</name>
        <message>
            <source>Pages</source>
            <translation>Páginas</translation>
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
            <translation>Invitaciones a la aplicación</translation>
        </message>
        <message>
            <source>The invite of {name} failed.</source>
            <translation>Falló la invitación de {name}.</translation>
        </message>
        <message>
            <source>{number} invites failed.</source>
            <translation>Invitaciones que fallaron: {number}.</translation>
        </message>
        <message>
            <source>{name} has set up the app.</source>
            <translation>{name} configuró la aplicación.</translation>
        </message>
        <message>
            <source>{number} people have set up the app.</source>
            <translation>Personas que configuraron la aplicación: {number}.</translation>
        </message>
    </context>
    <context>
        <name>Palette</name>
        <message>
            <source>Find anything</source>
            <translation>Buscar cualquier cosa</translation>
        </message>
        <message>
            <source>Find an action or a user</source>
            <translation>Encontrar una acción o un usuario</translation>
        </message>
        <message>
            <source>Type what you want to do, a name or a number</source>
            <translation>Escriba lo que quiere hacer, un nombre o un número</translation>
        </message>
        <message>
            <source>Actions and users</source>
            <translation>Acciones y usuarios</translation>
        </message>
        <message>
            <source>Nothing fits. Try a part of a name, a number or another word.</source>
            <translation>Nada coincide. Pruebe con parte de un nombre, un número u otra palabra.</translation>
        </message>
    </context>
    <context>
        <name>Paper</name>
        <message>
            <source>This text is missing. Install the program again to read it.</source>
            <translation>Falta este texto. Instale de nuevo el programa para leerlo.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
    </context>
    <context>
        <name>Problem</name>
        <message>
            <source>{label} is needed.</source>
            <translation>El campo «{label}» es obligatorio.</translation>
        </message>
        <message>
            <source>{label} has {length} characters; {longest} fit.</source>
            <translation>«{label}» tiene {length} caracteres; caben {longest}.</translation>
        </message>
        <message>
            <source>{label} contains a line break or another invisible character.</source>
            <translation>«{label}» contiene un salto de línea u otro carácter invisible.</translation>
        </message>
        <message>
            <source>This time schedule no longer exists.</source>
            <translation>Este horario ya no existe.</translation>
        </message>
        <message>
            <source>“{value}” is not an e-mail address. It needs a form like name@example.com.</source>
            <translation>«{value}» no es una dirección de correo. Debe ser como name@example.com.</translation>
        </message>
        <message>
            <source>E-mail {value} belongs to {holder}.</source>
            <translation>El correo {value} pertenece a {holder}.</translation>
        </message>
        <message>
            <source>An e-mail address is needed to send the invite.</source>
            <translation>Se necesita una dirección de correo para enviar la invitación.</translation>
        </message>
        <message>
            <source>DID number {value} is not one of the account's.</source>
            <translation>El número directo {value} no es de la cuenta.</translation>
        </message>
        <message>
            <source>DID number {value} is not active.</source>
            <translation>El número directo {value} no está activo.</translation>
        </message>
        <message>
            <source>DID number {value} belongs to {holder}.</source>
            <translation>El número directo {value} pertenece a {holder}.</translation>
        </message>
        <message>
            <source>“{value}” is not an internal number: it has 1 to 4 digits.</source>
            <translation>«{value}» no es un número interno: tiene de 1 a 4 cifras.</translation>
        </message>
        <message>
            <source>Internal number {value} belongs to {holder}.</source>
            <translation>El número interno {value} pertenece a {holder}.</translation>
        </message>
        <message>
            <source>{value} is the feature code of {holder}.</source>
            <translation>{value} es el código de función de {holder}.</translation>
        </message>
        <message>
            <source>{value} is an emergency number; people who dial it for help would reach a desk.</source>
            <translation>{value} es un número de emergencias; quien lo marque para pedir ayuda llegaría a un escritorio.</translation>
        </message>
        <message>
            <source>No internal number is free between {first} and {last}.</source>
            <translation>No hay ningún número interno libre entre {first} y {last}.</translation>
        </message>
        <message>
            <source>Choose “Do nothing” or “Route to Voicemail”.</source>
            <translation>Elija «No hacer nada» o «Desviar al buzón de voz».</translation>
        </message>
        <message>
            <source>Route to Voicemail needs a voicemail audio; “System default” is one.</source>
            <translation>«Desviar al buzón de voz» necesita una locución; «Valor del sistema» es una.</translation>
        </message>
        <message>
            <source>Route to Voicemail needs an e-mail address for the messages.</source>
            <translation>«Desviar al buzón de voz» necesita una dirección de correo para los mensajes.</translation>
        </message>
        <message>
            <source>{label} is only used with Route to Voicemail.</source>
            <translation>«{label}» solo se usa con «Desviar al buzón de voz».</translation>
        </message>
        <message>
            <source>The audio file of {label} no longer exists.</source>
            <translation>El archivo de audio de «{label}» ya no existe.</translation>
        </message>
        <message>
            <source>External calls need at least one caller ID.</source>
            <translation>Las llamadas externas necesitan al menos un identificador de llamada.</translation>
        </message>
        <message>
            <source>Caller ID {value} is not one of the account's numbers.</source>
            <translation>El identificador de llamada {value} no es un número de la cuenta.</translation>
        </message>
        <message>
            <source>Caller ID {value} is not active.</source>
            <translation>El identificador de llamada {value} no está activo.</translation>
        </message>
        <message>
            <source>Caller ID {value} is listed twice.</source>
            <translation>El identificador de llamada {value} figura dos veces.</translation>
        </message>
        <message>
            <source>Nobody has the internal number {value}.</source>
            <translation>Nadie tiene el número interno {value}.</translation>
        </message>
        <message>
            <source>Calls will show {value}, which belongs to {holder}.</source>
            <translation>Las llamadas mostrarán {value}, que pertenece a {holder}.</translation>
        </message>
        <message>
            <source>Recording needs at least one delivery method.</source>
            <translation>La grabación necesita al menos un método de entrega.</translation>
        </message>
        <message>
            <source>A chosen delivery method no longer exists.</source>
            <translation>Un método de entrega elegido ya no existe.</translation>
        </message>
        <message>
            <source>“{value}” sends recordings by e-mail: about 7 MB an hour, and big mails bounce.</source>
            <translation>«{value}» envía las grabaciones por correo: unos 7 MB por hora, y los correos grandes se devuelven.</translation>
        </message>
        <message>
            <source>Calls are recorded without an announcement; the law may require consent.</source>
            <translation>Las llamadas se graban sin locución; la ley puede exigir el consentimiento.</translation>
        </message>
        <message>
            <source>Record on demand needs a dialing feature code.</source>
            <translation>La grabación a petición necesita un código de función para marcar.</translation>
        </message>
        <message>
            <source>“{value}” is not a feature code: it is * or # and 1 to 4 digits.</source>
            <translation>«{value}» no es un código de función: es * o # y de 1 a 4 cifras.</translation>
        </message>
        <message>
            <source>{value} is already the feature code of {holder}.</source>
            <translation>{value} ya es el código de función de {holder}.</translation>
        </message>
        <message>
            <source>Without a DID number and an internal number, nobody can call this user.</source>
            <translation>Sin número directo ni número interno, nadie puede llamar a este usuario.</translation>
        </message>
        <message>
            <source>Your role, {role}, may not do this.</source>
            <translation>Su rol, {role}, no lo permite.</translation>
        </message>
        <message>
            <source>This change was already sent with another content. Save it again as a new one.</source>
            <translation>Este cambio ya se envió con otro contenido. Guárdelo de nuevo como uno nuevo.</translation>
        </message>
        <message>
            <source>The server does not know this kind of change. It may need an update.</source>
            <translation>El servidor no conoce este tipo de cambio. Puede que necesite una actualización.</translation>
        </message>
        <message>
            <source>The server does not know the field “{name}”.</source>
            <translation>El servidor no conoce el campo «{name}».</translation>
        </message>
        <message>
            <source>{label} has a value of the wrong type.</source>
            <translation>«{label}» tiene un valor de tipo incorrecto.</translation>
        </message>
        <message>
            <source>This user is not known to the server.</source>
            <translation>El servidor no conoce a este usuario.</translation>
        </message>
        <message>
            <source>This user was deleted meanwhile.</source>
            <translation>Este usuario se eliminó entretanto.</translation>
        </message>
        <message>
            <source>This user exists already.</source>
            <translation>Este usuario ya existe.</translation>
        </message>
        <message>
            <source>This device is not known to the server.</source>
            <translation>El servidor no conoce este dispositivo.</translation>
        </message>
        <message>
            <source>It waits for another change that was not accepted.</source>
            <translation>Espera otro cambio que no se aceptó.</translation>
        </message>
        <message>
            <source>The e-mail or the password is wrong.</source>
            <translation>El correo o la contraseña no son correctos.</translation>
        </message>
        <message>
            <source>The session has ended. Sign in again.</source>
            <translation>La sesión ha terminado. Inicie sesión de nuevo.</translation>
        </message>
        <message>
            <source>Too many tries. Wait {seconds} seconds, then try again.</source>
            <translation>Demasiados intentos. Espere {seconds} segundos y vuelva a intentarlo.</translation>
        </message>
        <message>
            <source>The request is larger than the server accepts.</source>
            <translation>La solicitud es mayor de lo que acepta el servidor.</translation>
        </message>
        <message>
            <source>The request could not be read: {detail}</source>
            <translation>La solicitud no se pudo leer: {detail}</translation>
        </message>
        <message>
            <source>The server asks for a full download before going on.</source>
            <translation>El servidor pide una descarga completa antes de seguir.</translation>
        </message>
        <message>
            <source>There is nothing at this address.</source>
            <translation>No hay nada en esta dirección.</translation>
        </message>
        <message>
            <source>The server failed. Your change is kept; it will be tried again.</source>
            <translation>El servidor falló. Su cambio se conserva y se volverá a intentar.</translation>
        </message>
        <message>
            <source>The server is busy. It will be tried again.</source>
            <translation>El servidor está ocupado. Se volverá a intentar.</translation>
        </message>
        <message>
            <source>The server has no room left on its disk. Nothing is lost; it will be tried again. Whoever runs the server must make room.</source>
            <translation>El disco del servidor está lleno. No se pierde nada; se volverá a intentar. Quien administra el servidor debe liberar espacio.</translation>
        </message>
        <message>
            <source>This code is not valid. Check it, or ask for a new invite.</source>
            <translation>Este código no es válido. Compruébelo o pida una nueva invitación.</translation>
        </message>
        <message>
            <source>The code has a typing mistake. Check it.</source>
            <translation>Hay un error al escribir el código. Compruébelo.</translation>
        </message>
        <message>
            <source>This invite has expired. Ask for a new one.</source>
            <translation>Esta invitación ha caducado. Pida una nueva.</translation>
        </message>
        <message>
            <source>This invite was already used. Ask for a new one if it was not you.</source>
            <translation>Esta invitación ya se usó. Pida una nueva si no fue usted.</translation>
        </message>
        <message>
            <source>This invite is no longer valid. Use the newest one, or ask for a new one.</source>
            <translation>Esta invitación ya no es válida. Use la más reciente o pida una nueva.</translation>
        </message>
        <message>
            <source>Too many wrong codes. Wait {seconds} seconds, or scan the QR code.</source>
            <translation>Demasiados códigos erróneos. Espere {seconds} segundos o escanee el código QR.</translation>
        </message>
        <message>
            <source>Too many wrong tries ended this code. Scan the QR code or open the link of the invite, or ask for a new one.</source>
            <translation>Tras demasiados intentos erróneos, este código ya no vale. Escanee el código QR, abra el enlace de la invitación o pida una nueva.</translation>
        </message>
        <message>
            <source>The picture could not be read.</source>
            <translation>La imagen no se pudo leer.</translation>
        </message>
        <message>
            <source>Another step of the set-up comes first.</source>
            <translation>Antes va otro paso de la configuración.</translation>
        </message>
        <message>
            <source>Somebody in the office changed {label} meanwhile. Check it, then save again.</source>
            <translation>Su oficina ha cambiado «{label}» entretanto. Compruébelo y guarde de nuevo.</translation>
        </message>
        <message>
            <source>This user has no e-mail address.</source>
            <translation>Este usuario no tiene dirección de correo.</translation>
        </message>
        <message>
            <source>Console and server do not fit together. Update the {side}.</source>
            <translation>La consola y el servidor no son compatibles. Actualice {side}.</translation>
        </message>
    </context>
    <context>
        <name>QrPicture</name>
        <message>
            <source>Drag it into a chat, or copy the picture.</source>
            <translation>Arrástrelo a un chat o copie la imagen.</translation>
        </message>
        <message>
            <source>Copy picture</source>
            <translation>Copiar imagen</translation>
        </message>
        <message>
            <source>invite.png</source>
            <translation>invitacion.png</translation>
        </message>
    </context>
    <context>
        <name>Report</name>
        <message>
            <source>Report a problem</source>
            <translation>Informar de un problema</translation>
        </message>
        <message>
            <source>Save…</source>
            <translation>Guardar…</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>What happened?</source>
            <translation>¿Qué pasó?</translation>
        </message>
        <message>
            <source>What did you do, and what came of it? It is saved as you write it.</source>
            <translation>¿Qué hizo y qué ocurrió? Se guarda tal como lo escriba.</translation>
        </message>
        <message>
            <source>The report</source>
            <translation>El informe</translation>
        </message>
        <message>
            <source>Collecting…</source>
            <translation>Recopilando…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Read it, save it, and send the file to your support. Names, e-mail addresses, numbers, codes and passwords were taken out. Nothing is sent by itself.</source>
            <translation>Léalo, guárdelo y envíe el archivo a su servicio de asistencia. Se han quitado nombres, direcciones de correo, números, códigos y contraseñas. Nada se envía por sí solo.</translation>
        </message>
        <message>
            <source>The report is there.</source>
            <translation>El informe está listo.</translation>
        </message>
        <message>
            <source>Copied.</source>
            <translation>Copiado.</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>Guardar el informe</translation>
        </message>
        <message>
            <source>Zip archives (*.zip)</source>
            <translation>Archivos Zip (*.zip)</translation>
        </message>
        <message>
            <source>Texts (*.txt)</source>
            <translation>Textos (*.txt)</translation>
        </message>
        <message>
            <source>phone-console-report.zip</source>
            <translation>informe-phone-console.zip</translation>
        </message>
        <message>
            <source>Saved as {path}.</source>
            <translation>Guardado como {path}.</translation>
        </message>
        <message>
            <source>The report was not saved: {reason}. Choose another folder.</source>
            <translation>No se guardó el informe: {reason}. Elija otra carpeta.</translation>
        </message>
    </context>
    <context>
        <name>Role</name>
        <message>
            <source>Admin</source>
            <translation>Administrador</translation>
        </message>
        <message>
            <source>Helpdesk</source>
            <translation>Asistencia</translation>
        </message>
        <message>
            <source>Auditor</source>
            <translation>Auditor</translation>
        </message>
    </context>
    <context>
        <name>Session</name>
        <message>
            <source>Sign out?</source>
            <translation>¿Cerrar sesión?</translation>
        </message>
        <message>
            <source>The users are removed from this computer and fetched again at the next sign-in.</source>
            <translation>Los usuarios se quitan de este equipo y se vuelven a descargar en el próximo inicio de sesión.</translation>
        </message>
        <message>
            <source>Sign out</source>
            <translation>Cerrar sesión</translation>
        </message>
        <message>
            <source>Remove them here</source>
            <translation>Quitarlos aquí</translation>
        </message>
        <message>
            <source>{number} changes were not sent yet.</source>
            <translation>{number} cambios aún no se han enviado.</translation>
        </message>
        <message>
            <source>1 change was not sent yet.</source>
            <translation>1 cambio aún no se ha enviado.</translation>
        </message>
        <message>
            <source>Kept, they stay here encrypted and are sent after the next sign-in. Discarded, they are lost.</source>
            <translation>Si se conservan, quedan aquí cifrados y se envían tras el próximo inicio de sesión. Si se descartan, se pierden.</translation>
        </message>
        <message>
            <source>Keep and sign out</source>
            <translation>Conservar y cerrar sesión</translation>
        </message>
        <message>
            <source>Discard and sign out</source>
            <translation>Descartar y cerrar sesión</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
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
            <translation>Hojas de invitación</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personas</translation>
        </message>
        <message>
            <source>Choose everybody</source>
            <translation>Seleccionar a todos</translation>
        </message>
        <message>
            <source>Choose nobody</source>
            <translation>No seleccionar a nadie</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>Guardar como PDF…</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Imprimir…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>A page for each person, with a QR code and a text code of their own. Listed are people without an e-mail address who are not set up yet.</source>
            <translation>Una página por persona, con su propio código QR y código de texto. En la lista están las personas sin dirección de correo que aún no están configuradas.</translation>
        </message>
        <message>
            <source>Choose at least one person.</source>
            <translation>Seleccione al menos una persona.</translation>
        </message>
        <message>
            <source>The server makes the codes…</source>
            <translation>El servidor crea los códigos…</translation>
        </message>
        <message>
            <source>The code that is out stops working: {names}.</source>
            <translation>El código vigente deja de valer: {names}.</translation>
        </message>
        <message>
            <source>No sheet, since the server does not know them any more: {names}.</source>
            <translation>Sin hoja, porque el servidor ya no los conoce: {names}.</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>Guardar como PDF</translation>
        </message>
        <message>
            <source>PDF documents (*.pdf)</source>
            <translation>Documentos PDF (*.pdf)</translation>
        </message>
        <message>
            <source>invitations.pdf</source>
            <translation>invitaciones.pdf</translation>
        </message>
        <message>
            <source>Sent to the printer.</source>
            <translation>Enviado a la impresora.</translation>
        </message>
        <message>
            <source>The printer did not take it. Check the printer, then print again.</source>
            <translation>La impresora no lo aceptó. Compruebe la impresora y vuelva a imprimir.</translation>
        </message>
        <message>
            <source>Saved as {path}.</source>
            <translation>Guardado como {path}.</translation>
        </message>
        <message>
            <source>The sheets were not saved: {reason}. Choose another folder.</source>
            <translation>Las hojas no se guardaron: {reason}. Elija otra carpeta.</translation>
        </message>
        <message>
            <source>{names} and {number} more</source>
            <translation>{names} y {number} más</translation>
        </message>
    </context>
    <context>
        <name>Shortcuts</name>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Atajos de teclado</translation>
        </message>
        <message>
            <source>Search shortcuts</source>
            <translation>Buscar atajos</translation>
        </message>
        <message>
            <source>Search an action or a key</source>
            <translation>Buscar una acción o una tecla</translation>
        </message>
        <message>
            <source>No shortcut fits. Every action is in Ctrl+K.</source>
            <translation>Ningún atajo coincide. Todas las acciones están en Ctrl+K.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Shortcuts</source>
            <translation>Atajos</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>Acción</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Teclas</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Buscar</translation>
        </message>
        <message>
            <source>Open what is selected</source>
            <translation>Abrir lo seleccionado</translation>
        </message>
        <message>
            <source>Menu of what is selected</source>
            <translation>Menú de lo seleccionado</translation>
        </message>
        <message>
            <source>Copy the selected rows as a table</source>
            <translation>Copiar las filas seleccionadas como tabla</translation>
        </message>
        <message>
            <source>Copy the selected rows with titles</source>
            <translation>Copiar las filas seleccionadas con títulos</translation>
        </message>
        <message>
            <source>Go to the next field</source>
            <translation>Ir al campo siguiente</translation>
        </message>
        <message>
            <source>Go to the field before</source>
            <translation>Ir al campo anterior</translation>
        </message>
        <message>
            <source>Close a dialog; what was typed is kept</source>
            <translation>Cerrar un diálogo; lo escrito se conserva</translation>
        </message>
        <message>
            <source>In tables</source>
            <translation>En las tablas</translation>
        </message>
        <message>
            <source>Everywhere</source>
            <translation>En todas partes</translation>
        </message>
    </context>
    <context>
        <name>ShowQr</name>
        <message>
            <source>Show QR</source>
            <translation>Mostrar código QR</translation>
        </message>
        <message>
            <source>Scan with the app of {name}</source>
            <translation>Escanear con la aplicación de {name}</translation>
        </message>
        <message>
            <source>Copy code</source>
            <translation>Copiar código</translation>
        </message>
        <message>
            <source>Save as PNG</source>
            <translation>Guardar como PNG</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Imprimir</translation>
        </message>
        <message>
            <source>New code</source>
            <translation>Código nuevo</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>This code has ended. Press “New code” for another one.</source>
            <translation>Este código ha terminado. Pulse «Código nuevo» para obtener otro.</translation>
        </message>
        <message>
            <source>The server can't be reached, and only the server can make a code. Press “New code” when you are online again, or send the invite by e-mail: it waits.</source>
            <translation>No se puede llegar al servidor, y solo él puede crear un código. Pulse «Código nuevo» cuando vuelva a tener conexión, o envíe la invitación por correo: esperará.</translation>
        </message>
        <message>
            <source>Works for {minutes}:{seconds} more, once.</source>
            <translation>Vale {minutes}:{seconds} más, una vez.</translation>
        </message>
        <message>
            <source>Copied. It leaves the clipboard after a minute.</source>
            <translation>Copiado. Se borrará del portapapeles en un minuto.</translation>
        </message>
        <message>
            <source>PNG pictures (*.png)</source>
            <translation>Imágenes PNG (*.png)</translation>
        </message>
        <message>
            <source>invite.png</source>
            <translation>invitacion.png</translation>
        </message>
        <message>
            <source>Works once, until {moment}.</source>
            <translation>Vale una vez, hasta el {moment}.</translation>
        </message>
        <message>
            <source>The printer did not take it. Check the printer, then print again.</source>
            <translation>La impresora no lo aceptó. Compruebe la impresora y vuelva a imprimir.</translation>
        </message>
        <message>
            <source>Saved as {path}. It works as long as this.</source>
            <translation>Guardado como {path}. La imagen vale tanto tiempo como este código.</translation>
        </message>
        <message>
            <source>The picture was not saved: {reason}. Choose another folder.</source>
            <translation>La imagen no se guardó: {reason}. Elija otra carpeta.</translation>
        </message>
        <message>
            <source>QR code</source>
            <translation>Código QR</translation>
        </message>
        <message>
            <source>The same code is below as text.</source>
            <translation>El mismo código está debajo como texto.</translation>
        </message>
        <message>
            <source>Asking the server for a code…</source>
            <translation>Pidiendo un código al servidor…</translation>
        </message>
    </context>
    <context>
        <name>SignIn</name>
        <message>
            <source>Sign in – Phone Console</source>
            <translation>Iniciar sesión – Phone Console</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Iniciar sesión</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Salir</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Más tarde</translation>
        </message>
        <message>
            <source>Once signed in, the program starts without the network and without asking.</source>
            <translation>Una vez iniciada la sesión, el programa arranca sin red y sin preguntar.</translation>
        </message>
        <message>
            <source>Server address</source>
            <translation>Dirección del servidor</translation>
        </message>
        <message>
            <source>Email</source>
            <translation>Correo electrónico</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Contraseña</translation>
        </message>
        <message>
            <source>Fill in all three fields first.</source>
            <translation>Rellene primero los tres campos.</translation>
        </message>
        <message>
            <source>Signing in…</source>
            <translation>Iniciando sesión…</translation>
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
            <translation>Carpeta de perfil: {where}</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Intentar de nuevo</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Salir</translation>
        </message>
        <message>
            <source>Your local data was repaired</source>
            <translation>Sus datos locales se han reparado</translation>
        </message>
        <message>
            <source>It was damaged. Changes waiting to be sent that could be saved: {operations}; unfinished drafts: {drafts}. Users are downloaded from the server again.</source>
            <translation>Estaban dañados. Cambios pendientes de envío que se pudieron salvar: {operations}; borradores sin terminar: {drafts}. Los usuarios se vuelven a descargar del servidor.</translation>
        </message>
        <message>
            <source>The damaged file is kept: {kept}</source>
            <translation>El archivo dañado se conserva: {kept}</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <source>Starting the demo…</source>
            <translation>Iniciando la demostración…</translation>
        </message>
        <message>
            <source>A backend with made-up people starts on this computer.</source>
            <translation>En este equipo se inicia un servidor con personas ficticias.</translation>
        </message>
    </context>
    <context>
        <name>Status</name>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>Starting…</source>
            <translation>Iniciando…</translation>
        </message>
        <message>
            <source>Online</source>
            <translation>En línea</translation>
        </message>
        <message>
            <source>Offline</source>
            <translation>Sin conexión</translation>
        </message>
        <message>
            <source>Offline: {words}</source>
            <translation>Sin conexión: {words}</translation>
        </message>
        <message>
            <source>never synced</source>
            <translation>nunca sincronizado</translation>
        </message>
        <message>
            <source>synced just now</source>
            <translation>sincronizado ahora mismo</translation>
        </message>
        <message>
            <source>synced {age} ago</source>
            <translation>sincronizado hace {age}</translation>
        </message>
        <message>
            <source>1 change waits to be sent</source>
            <translation>1 cambio pendiente de envío</translation>
        </message>
        <message>
            <source>{number} changes wait to be sent</source>
            <translation>{number} cambios pendientes de envío</translation>
        </message>
        <message>
            <source>{words}, the oldest for {age}</source>
            <translation>{words}, el más antiguo desde hace {age}</translation>
        </message>
        <message>
            <source>1 change needs you</source>
            <translation>1 cambio por resolver</translation>
        </message>
        <message>
            <source>{number} changes need you</source>
            <translation>{number} cambios por resolver</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Detener</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <source>Sign in again</source>
            <translation>Iniciar sesión de nuevo</translation>
        </message>
        <message>
            <source>Decide…</source>
            <translation>Decidir…</translation>
        </message>
        <message>
            <source>Why?</source>
            <translation>¿Por qué?</translation>
        </message>
        <message>
            <source>Syncing…</source>
            <translation>Sincronizando…</translation>
        </message>
        <message>
            <source>Downloading: {number} so far</source>
            <translation>Descargando: {number} hasta ahora</translation>
        </message>
        <message>
            <source>Downloading: {number} of {total}</source>
            <translation>Descargando: {number} de {total}</translation>
        </message>
        <message>
            <source>{words}, {seconds} s left</source>
            <translation>{words}, quedan {seconds} s</translation>
        </message>
        <message>
            <source>{words}, {time} left</source>
            <translation>{words}, tiempo restante: {time}</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Detenido</translation>
        </message>
        <message>
            <source>Download stopped at {number}; the rest can wait</source>
            <translation>Descarga detenida en {number}; el resto puede esperar</translation>
        </message>
    </context>
    <context>
        <name>Sync</name>
        <message>
            <source>Synced</source>
            <translation>Sincronizado</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Borrador</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>En espera</translation>
        </message>
        <message>
            <source>Conflict</source>
            <translation>Conflicto</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>Rechazado</translation>
        </message>
        <message>
            <source>Blocked</source>
            <translation>Bloqueado</translation>
        </message>
        <message>
            <source>The server has everything.</source>
            <translation>El servidor lo tiene todo.</translation>
        </message>
        <message>
            <source>Not saved yet: open Edit to finish what was typed.</source>
            <translation>Aún no guardado: abra «Editar» para terminar lo empezado.</translation>
        </message>
        <message>
            <source>Saved here; waits to be sent.</source>
            <translation>Guardado aquí; pendiente de envío.</translation>
        </message>
        <message>
            <source>Somebody else changed the same: choose whose change stays.</source>
            <translation>Otra persona cambió lo mismo: elija qué cambio queda.</translation>
        </message>
        <message>
            <source>The server did not accept a change: open it to see why.</source>
            <translation>El servidor no aceptó un cambio: ábralo para ver por qué.</translation>
        </message>
        <message>
            <source>Waits for another change that was not accepted.</source>
            <translation>Espera otro cambio que no se aceptó.</translation>
        </message>
    </context>
    <context>
        <name>Time</name>
        <message>
            <source>less than a minute</source>
            <translation>menos de un minuto</translation>
        </message>
        <message>
            <source>1 minute</source>
            <translation>1 minuto</translation>
        </message>
        <message>
            <source>{number} minutes</source>
            <translation>{number} minutos</translation>
        </message>
        <message>
            <source>1 hour</source>
            <translation>1 hora</translation>
        </message>
        <message>
            <source>{number} hours</source>
            <translation>{number} horas</translation>
        </message>
        <message>
            <source>1 day</source>
            <translation>1 día</translation>
        </message>
        <message>
            <source>{number} days</source>
            <translation>{number} días</translation>
        </message>
    </context>
    <context>
        <name>Undo</name>
        <message numerus="yes">
            <source>Undo changes of %n user(s)</source>
            <translation>
                <numerusform>Deshacer los cambios de %n usuario</numerusform>
                <numerusform>Deshacer los cambios de %n usuarios</numerusform>
            </translation>
        </message>
        <message>
            <source>Undo adding {name}</source>
            <translation>Deshacer la adición de {name}</translation>
        </message>
        <message>
            <source>Undo deleting {name}</source>
            <translation>Deshacer la eliminación de {name}</translation>
        </message>
        <message>
            <source>Undo removing the line of {name}</source>
            <translation>Deshacer la retirada de la línea de {name}</translation>
        </message>
        <message>
            <source>Undo inviting {name}</source>
            <translation>Deshacer la invitación de {name}</translation>
        </message>
        <message>
            <source>Undo revoking the invite of {name}</source>
            <translation>Deshacer la revocación de la invitación de {name}</translation>
        </message>
        <message>
            <source>Undo removing a device of {name}</source>
            <translation>Deshacer la retirada de un dispositivo de {name}</translation>
        </message>
        <message>
            <source>Undo changing {field} of {name}</source>
            <translation>Deshacer el cambio de «{field}» de {name}</translation>
        </message>
        <message>
            <source>Undo changing {name}</source>
            <translation>Deshacer el cambio de {name}</translation>
        </message>
        <message numerus="yes">
            <source>Taken back: changes of %n user(s).</source>
            <translation>
                <numerusform>Retirados los cambios de %n usuario.</numerusform>
                <numerusform>Retirados los cambios de %n usuarios.</numerusform>
            </translation>
        </message>
        <message>
            <source>{name} is back; devices and invites are not: send a new invite.</source>
            <translation>{name} está de vuelta, pero no sus dispositivos ni invitaciones: envíe una nueva invitación.</translation>
        </message>
        <message>
            <source>Taken back: {name}.</source>
            <translation>Deshecho: {name}.</translation>
        </message>
        <message>
            <source>{name} is not there any more: nothing was taken back.</source>
            <translation>{name} ya no existe: no se deshizo nada.</translation>
        </message>
        <message>
            <source>The change of {name} was decided since: nothing was taken back.</source>
            <translation>El cambio de {name} ya se decidió: no se deshizo nada.</translation>
        </message>
        <message>
            <source>The invite of {name} is used or over: it can’t be taken back.</source>
            <translation>La invitación de {name} ya se usó o terminó: no se puede deshacer.</translation>
        </message>
        <message>
            <source>This can’t be taken back: it ended a code or a token.</source>
            <translation>No se puede deshacer: puso fin a un código o a un acceso.</translation>
        </message>
    </context>
    <context>
        <name>Unlock</name>
        <message>
            <source>Local data – Phone Console</source>
            <translation>Datos locales – Phone Console</translation>
        </message>
        <message>
            <source>Use this passphrase</source>
            <translation>Usar esta frase de contraseña</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>Desbloquear</translation>
        </message>
        <message>
            <source>Unlock your local data</source>
            <translation>Desbloquee sus datos locales</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Frase de contraseña</translation>
        </message>
        <message>
            <source>Passphrase again</source>
            <translation>Repetir la frase de contraseña</translation>
        </message>
        <message>
            <source>Try the keyring again</source>
            <translation>Probar de nuevo el llavero</translation>
        </message>
        <message>
            <source>Keep nothing on this computer</source>
            <translation>No conservar nada en este equipo</translation>
        </message>
        <message>
            <source>Works until you quit; changes that were not sent by then are lost.</source>
            <translation>Vale hasta que salga; los cambios no enviados hasta entonces se pierden.</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Salir</translation>
        </message>
        <message>
            <source>What is kept on this computer is always encrypted. Without a keyring, choose a passphrase of at least {shortest} characters; you will be asked for it at each start. Nobody can recover it for you.</source>
            <translation>Lo que se conserva en este equipo siempre está cifrado. Sin llavero, elija una frase de contraseña de al menos {shortest} caracteres; se le pedirá en cada inicio. Nadie puede recuperarla por usted.</translation>
        </message>
        <message>
            <source>What is kept on this computer is encrypted. Enter your passphrase, or unlock the keyring and try again.</source>
            <translation>Lo que se conserva en este equipo está cifrado. Escriba su frase de contraseña, o desbloquee el llavero y vuelva a intentarlo.</translation>
        </message>
        <message>
            <source>At least {shortest} characters, the same in both fields.</source>
            <translation>Al menos {shortest} caracteres, los mismos en ambos campos.</translation>
        </message>
        <message>
            <source>Unlocking…</source>
            <translation>Desbloqueando…</translation>
        </message>
    </context>
    <context>
        <name>Users</name>
        <message>
            <source>Reading users…</source>
            <translation>Leyendo usuarios…</translation>
        </message>
        <message>
            <source>No users yet</source>
            <translation>Aún no hay usuarios</translation>
        </message>
        <message>
            <source>Users are the people of this phone system: add the first one, or fetch those that others have added.</source>
            <translation>Los usuarios son las personas de este sistema telefónico: añada el primero o descargue los que otros han añadido.</translation>
        </message>
        <message>
            <source>Add the first user</source>
            <translation>Añadir el primer usuario</translation>
        </message>
        <message>
            <source>Sync now</source>
            <translation>Sincronizar ahora</translation>
        </message>
        <message>
            <source>Clear search</source>
            <translation>Borrar búsqueda</translation>
        </message>
        <message>
            <source>No user with the invitation “{state}”</source>
            <translation>Ningún usuario con la invitación «{state}»</translation>
        </message>
        <message>
            <source>A filter is on. Clear it to see everybody.</source>
            <translation>Hay un filtro activo. Quítelo para ver a todos.</translation>
        </message>
        <message>
            <source>No user matches “{text}”</source>
            <translation>Ningún usuario coincide con «{text}»</translation>
        </message>
        <message>
            <source>Names, e-mail, department, job title and numbers are searched.</source>
            <translation>Se busca en nombres, correo, departamento, cargo y números.</translation>
        </message>
        <message>
            <source>The invite of {name} is on its way.</source>
            <translation>La invitación de {name} está en camino.</translation>
        </message>
        <message>
            <source>The invite of {name} waits here and is sent when the server is reached.</source>
            <translation>La invitación de {name} espera aquí y se enviará cuando se llegue al servidor.</translation>
        </message>
        <message>
            <source>Revoke the invite of {name}?</source>
            <translation>¿Revocar la invitación de {name}?</translation>
        </message>
        <message>
            <source>Its code stops working. You can send a new invite at any time.</source>
            <translation>Su código deja de valer. Puede enviar una nueva invitación en cualquier momento.</translation>
        </message>
        <message>
            <source>Revoke</source>
            <translation>Revocar</translation>
        </message>
        <message>
            <source>Users</source>
            <translation>Usuarios</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Más</translation>
        </message>
        <message>
            <source>Search users</source>
            <translation>Buscar usuarios</translation>
        </message>
        <message>
            <source>Search names, e-mail, work or numbers</source>
            <translation>Buscar por nombre, correo, trabajo o número</translation>
        </message>
        <message>
            <source>Invitation</source>
            <translation>Invitación</translation>
        </message>
        <message>
            <source>All invitations</source>
            <translation>Todas las invitaciones</translation>
        </message>
        <message>
            <source>Not invited</source>
            <translation>Sin invitar</translation>
        </message>
        <message>
            <source>+ Add user</source>
            <translation>+ Añadir usuario</translation>
        </message>
        <message>
            <source>Add user</source>
            <translation>Añadir usuario</translation>
        </message>
        <message>
            <source>Actions</source>
            <translation>Acciones</translation>
        </message>
        <message>
            <source>a new user</source>
            <translation>un usuario nuevo</translation>
        </message>
        <message>
            <source>Actions for {name}</source>
            <translation>Acciones para {name}</translation>
        </message>
        <message>
            <source>{shown} of {total} users</source>
            <translation>{shown} de {total} usuarios</translation>
        </message>
        <message>
            <source>1 user</source>
            <translation>1 usuario</translation>
        </message>
        <message>
            <source>{total} users</source>
            <translation>{total} usuarios</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Imagen</translation>
        </message>
        <message>
            <source>First name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Last name</source>
            <translation>Apellidos</translation>
        </message>
        <message>
            <source>Job title</source>
            <translation>Cargo</translation>
        </message>
        <message>
            <source>Department</source>
            <translation>Departamento</translation>
        </message>
        <message>
            <source>Email</source>
            <translation>Correo electrónico</translation>
        </message>
        <message>
            <source>Time schedule</source>
            <translation>Horario</translation>
        </message>
        <message>
            <source>DID number</source>
            <translation>Número directo</translation>
        </message>
        <message>
            <source>Internal number</source>
            <translation>Número interno</translation>
        </message>
        <message>
            <source>Devices</source>
            <translation>Dispositivos</translation>
        </message>
        <message>
            <source>Sync</source>
            <translation>Sincronización</translation>
        </message>
        <message>
            <source>{state}, expires in {time}</source>
            <translation>{state}, caduca en {time}</translation>
        </message>
        <message>
            <source>Deleted here; waits to be sent.</source>
            <translation>Eliminado aquí; pendiente de envío.</translation>
        </message>
        <message>
            <source>To {value}</source>
            <translation>Para {value}</translation>
        </message>
        <message>
            <source>Printed {value}</source>
            <translation>Impresa: {value}</translation>
        </message>
        <message>
            <source>Sent {value}</source>
            <translation>Enviada: {value}</translation>
        </message>
        <message>
            <source>Opened {value}</source>
            <translation>Abierta: {value}</translation>
        </message>
        <message>
            <source>Used {value}</source>
            <translation>Usada: {value}</translation>
        </message>
        <message>
            <source>Expires {value}</source>
            <translation>Caduca: {value}</translation>
        </message>
        <message>
            <source>Refused: {value}</source>
            <translation>Rechazado: {value}</translation>
        </message>
    </context>
    <context>
        <name>Window</name>
        <message>
            <source>This is version {version}. What’s new stands in the Help menu.</source>
            <translation>Esta es la versión {version}. Las novedades están en el menú Ayuda.</translation>
        </message>
        <message>
            <source>Guide</source>
            <translation>Guía</translation>
        </message>
        <message>
            <source>What’s new</source>
            <translation>Novedades</translation>
        </message>
    </context>
    <context>
        <name>Wizard</name>
        <message>
            <source>The account has no delivery method yet.</source>
            <translation>La cuenta aún no tiene ningún método de entrega.</translation>
        </message>
        <message>
            <source>Caller ID to add</source>
            <translation>Identificador de llamada que añadir</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Añadir</translation>
        </message>
        <message>
            <source>Add caller ID</source>
            <translation>Añadir identificador de llamada</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Subir</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Bajar</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <source>Discard draft</source>
            <translation>Descartar borrador</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Siguiente</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>Everything you type is kept as a draft. Enter goes on, Esc closes.</source>
            <translation>Todo lo que escriba se conserva como borrador. Intro continúa, Esc cierra.</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>Guardando…</translation>
        </message>
        <message>
            <source>There is nothing to save yet.</source>
            <translation>Aún no hay nada que guardar.</translation>
        </message>
        <message>
            <source>{value} (no longer exists)</source>
            <translation>{value} (ya no existe)</translation>
        </message>
        <message>
            <source>{number} — free</source>
            <translation>{number} — libre</translation>
        </message>
        <message>
            <source>{number} — belongs to {name}</source>
            <translation>{number} — pertenece a {name}</translation>
        </message>
        <message>
            <source>Who is it? First and last name are needed, the rest can wait.</source>
            <translation>¿Quién es? El nombre y los apellidos son necesarios, el resto puede esperar.</translation>
        </message>
        <message>
            <source>Outside these hours, calls skip the user.</source>
            <translation>Fuera de estas horas, las llamadas omiten al usuario.</translation>
        </message>
        <message>
            <source>The invite to the app goes here.</source>
            <translation>Aquí llega la invitación a la aplicación.</translation>
        </message>
        <message>
            <source>Configure application line in the next step</source>
            <translation>Configurar la línea de aplicación en el paso siguiente</translation>
        </message>
        <message>
            <source>The line is the user's calling setup for the app.</source>
            <translation>La línea es la configuración de llamadas del usuario para la aplicación.</translation>
        </message>
        <message>
            <source>Your role, {role}, may not configure lines.</source>
            <translation>Su rol, {role}, no permite configurar líneas.</translation>
        </message>
        <message>
            <source>How is the user reached?</source>
            <translation>¿Cómo se llega al usuario?</translation>
        </message>
        <message>
            <source>Type any part of a number, or open the list of free ones.</source>
            <translation>Escriba una parte de un número o abra la lista de los libres.</translation>
        </message>
        <message>
            <source>Voice messages are sent here.</source>
            <translation>Los mensajes de voz se envían aquí.</translation>
        </message>
        <message>
            <source>Move from {name}</source>
            <translation>Tomar de {name}</translation>
        </message>
        <message>
            <source>Next free</source>
            <translation>Siguiente libre</translation>
        </message>
        <message>
            <source>Put in the next free internal number</source>
            <translation>Poner el siguiente número interno libre</translation>
        </message>
        <message>
            <source>If it is taken when this is saved, use the next free number</source>
            <translation>Si está ocupado al guardar, usar el siguiente número libre</translation>
        </message>
        <message>
            <source>What do called people see and hear?</source>
            <translation>¿Qué ven y oyen las personas llamadas?</translation>
        </message>
        <message>
            <source>The first is the default. Order them by dragging, or with Alt+Up and Alt+Down.</source>
            <translation>El primero es el predeterminado. Ordénelos arrastrando o con Alt+Arriba y Alt+Abajo.</translation>
        </message>
        <message>
            <source>The internal number that colleagues see.</source>
            <translation>El número interno que ven los colegas.</translation>
        </message>
        <message>
            <source>{number} (default)</source>
            <translation>{number} (predeterminado)</translation>
        </message>
        <message>
            <source>Which calls are recorded?</source>
            <translation>¿Qué llamadas se graban?</translation>
        </message>
        <message>
            <source>Dialled during a call to record it: * or # and 1 to 4 digits.</source>
            <translation>Se marca durante una llamada para grabarla: * o # y de 1 a 4 cifras.</translation>
        </message>
        <message>
            <source>Preview invite</source>
            <translation>Vista previa de la invitación</translation>
        </message>
        <message>
            <source>Send invite on save</source>
            <translation>Enviar la invitación al guardar</translation>
        </message>
        <message>
            <source>An e-mail address is needed to send the invite.</source>
            <translation>Se necesita una dirección de correo para enviar la invitación.</translation>
        </message>
        <message>
            <source>It goes to {email}.</source>
            <translation>Se envía a {email}.</translation>
        </message>
        <message>
            <source>This user will be created when you press Save.</source>
            <translation>Este usuario se creará cuando pulse «Guardar».</translation>
        </message>
        <message>
            <source>Saving removes the application line with its numbers.</source>
            <translation>Al guardar se quita la línea de aplicación con sus números.</translation>
        </message>
        <message>
            <source>Nothing is changed yet.</source>
            <translation>Aún no hay cambios.</translation>
        </message>
        <message>
            <source>Saving changes one field.</source>
            <translation>Al guardar cambia un campo.</translation>
        </message>
        <message>
            <source>Saving changes {count} fields.</source>
            <translation>Al guardar cambian {count} campos.</translation>
        </message>
        <message>
            <source>{after}   (changed, was: {before})</source>
            <translation>{after}   (cambiado, antes: {before})</translation>
        </message>
        <message>
            <source>Warning: {words}</source>
            <translation>Advertencia: {words}</translation>
        </message>
        <message>
            <source>To mend: {words}</source>
            <translation>Por corregir: {words}</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Cambiar</translation>
        </message>
        <message>
            <source>Change {page}</source>
            <translation>Cambiar {page}</translation>
        </message>
        <message>
            <source>The next free one</source>
            <translation>El siguiente libre</translation>
        </message>
        <message>
            <source>{number}, or the next free one</source>
            <translation>{number} o el siguiente libre</translation>
        </message>
        <message>
            <source>Send the invite again?</source>
            <translation>¿Enviar de nuevo la invitación?</translation>
        </message>
        <message>
            <source>{name} was invited at {before}. A new invite can go to {now}; the old one then stops working.</source>
            <translation>La invitación de {name} se envió a {before}. Puede enviarse una nueva a {now}; la anterior deja entonces de valer.</translation>
        </message>
        <message>
            <source>Send again</source>
            <translation>Volver a enviar</translation>
        </message>
        <message>
            <source>Don't send</source>
            <translation>No enviar</translation>
        </message>
        <message>
            <source>Discard the draft?</source>
            <translation>¿Descartar el borrador?</translation>
        </message>
        <message>
            <source>What was typed for {name} is thrown away. Nothing else changes.</source>
            <translation>Lo escrito para {name} se borra. No cambia nada más.</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Descartar</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Conservar</translation>
        </message>
        <message>
            <source>Close without keeping?</source>
            <translation>¿Cerrar sin conservar?</translation>
        </message>
        <message>
            <source>The draft could not be kept on this computer. Closing loses what was typed.</source>
            <translation>El borrador no se pudo conservar en este equipo. Al cerrar se pierde lo escrito.</translation>
        </message>
        <message>
            <source>Close anyway</source>
            <translation>Cerrar de todos modos</translation>
        </message>
        <message>
            <source>Stay</source>
            <translation>Quedarse</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>Pasos</translation>
        </message>
        <message>
            <source>{place}. {step}, {state}</source>
            <translation>{place}. {step}, {state}</translation>
        </message>
        <message>
            <source>User Details</source>
            <translation>Datos del usuario</translation>
        </message>
        <message>
            <source>Inbound Calls</source>
            <translation>Llamadas entrantes</translation>
        </message>
        <message>
            <source>Outbound Calls</source>
            <translation>Llamadas salientes</translation>
        </message>
        <message>
            <source>Call Recording</source>
            <translation>Grabación de llamadas</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Resumen</translation>
        </message>
        <message>
            <source>now</source>
            <translation>ahora</translation>
        </message>
        <message>
            <source>done</source>
            <translation>hecho</translation>
        </message>
        <message>
            <source>needs attention</source>
            <translation>por resolver</translation>
        </message>
        <message>
            <source>to do</source>
            <translation>pendiente</translation>
        </message>
        <message>
            <source>Do nothing</source>
            <translation>No hacer nada</translation>
        </message>
        <message>
            <source>Route to Voicemail</source>
            <translation>Desviar al buzón de voz</translation>
        </message>
        <message>
            <source>System default</source>
            <translation>Valor del sistema</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Ninguno</translation>
        </message>
        <message>
            <source>the next free number</source>
            <translation>el siguiente número libre</translation>
        </message>
        <message>
            <source>Meanwhile {who} changed this to “{theirs}”.</source>
            <translation>Entretanto, {who} lo cambió a «{theirs}».</translation>
        </message>
        <message>
            <source>Meanwhile this was changed to “{theirs}”.</source>
            <translation>Entretanto, esto se cambió a «{theirs}».</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Sí</translation>
        </message>
        <message>
            <source>No</source>
            <translation>No</translation>
        </message>
        <message>
            <source>Saving moves {number} here from {name}, who will have no DID number.</source>
            <translation>Al guardar, {number} pasa aquí desde {name}, que se queda sin número directo.</translation>
        </message>
        <message>
            <source>the new user</source>
            <translation>el usuario nuevo</translation>
        </message>
        <message>
            <source>Edit {name}</source>
            <translation>Editar a {name}</translation>
        </message>
        <message>
            <source>New user: {name}</source>
            <translation>Usuario nuevo: {name}</translation>
        </message>
        <message>
            <source>New user</source>
            <translation>Usuario nuevo</translation>
        </message>
        <message>
            <source>The draft of {name} is kept.</source>
            <translation>Borrador conservado: {name}.</translation>
        </message>
    </context>
</TS>
