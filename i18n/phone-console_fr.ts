<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
    <context>
        <name>About</name>
        <message>
            <source>About Phone Console</source>
            <translation>À propos de Phone Console</translation>
        </message>
        <message>
            <source>Open log folder</source>
            <translation>Ouvrir le dossier des journaux</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Version</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>Serveur</translation>
        </message>
        <message>
            <source>Signed in as</source>
            <translation>Connecté en tant que</translation>
        </message>
        <message>
            <source>Local data</source>
            <translation>Données locales</translation>
        </message>
        <message>
            <source>Log file</source>
            <translation>Fichier journal</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Licence</translation>
        </message>
        <message>
            <source>MIT; the notices are beside the program</source>
            <translation>MIT ; les mentions accompagnent le programme</translation>
        </message>
    </context>
    <context>
        <name>Action</name>
        <message>
            <source>Create new</source>
            <translation>Créer</translation>
        </message>
        <message>
            <source>Add a user with the wizard.</source>
            <translation>Ajouter un utilisateur avec l’assistant.</translation>
        </message>
        <message>
            <source>Import from CSV…</source>
            <translation>Importer depuis un CSV…</translation>
        </message>
        <message>
            <source>Add or change many users from a file; you see first what would happen.</source>
            <translation>Ajouter ou modifier de nombreux utilisateurs depuis un fichier ; vous voyez d’abord ce qui se passerait.</translation>
        </message>
        <message>
            <source>Export as CSV…</source>
            <translation>Exporter en CSV…</translation>
        </message>
        <message>
            <source>Save the users that are listed now, or all, as a file.</source>
            <translation>Enregistrer dans un fichier les utilisateurs affichés, ou tous.</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Modifier</translation>
        </message>
        <message>
            <source>Change the details of this user.</source>
            <translation>Modifier les informations de cet utilisateur.</translation>
        </message>
        <message>
            <source>Configure application line</source>
            <translation>Configurer la ligne d’application</translation>
        </message>
        <message>
            <source>Set up numbers, calls and recording of this user.</source>
            <translation>Configurer les numéros, les appels et l’enregistrement de cet utilisateur.</translation>
        </message>
        <message>
            <source>Send Invite to app</source>
            <translation>Envoyer l’invitation à l’application</translation>
        </message>
        <message>
            <source>Look at the invite e-mail, then send it.</source>
            <translation>Voir l’e-mail d’invitation, puis l’envoyer.</translation>
        </message>
        <message>
            <source>Show QR</source>
            <translation>Afficher le code QR</translation>
        </message>
        <message>
            <source>Show a code for ten minutes to scan from this screen.</source>
            <translation>Afficher pendant dix minutes un code à scanner sur cet écran.</translation>
        </message>
        <message>
            <source>Invitation sheets…</source>
            <translation>Feuilles d’invitation…</translation>
        </message>
        <message>
            <source>Print invites, a page each, for people without e-mail or for anybody.</source>
            <translation>Imprimer des invitations, une page chacune, pour les personnes sans e-mail ou pour tout le monde.</translation>
        </message>
        <message>
            <source>Revoke invite</source>
            <translation>Révoquer l’invitation</translation>
        </message>
        <message>
            <source>Make the invite that is out invalid.</source>
            <translation>Rendre non valable l’invitation en cours.</translation>
        </message>
        <message>
            <source>Devices…</source>
            <translation>Appareils…</translation>
        </message>
        <message>
            <source>See the devices of this user, and remove them.</source>
            <translation>Voir les appareils de cet utilisateur et les retirer.</translation>
        </message>
        <message>
            <source>History…</source>
            <translation>Historique…</translation>
        </message>
        <message>
            <source>See who changed what of this user, and put it back.</source>
            <translation>Voir qui a modifié quoi chez cet utilisateur, et le rétablir.</translation>
        </message>
        <message>
            <source>Show what needs attention</source>
            <translation>Afficher ce qui est à traiter</translation>
        </message>
        <message>
            <source>See why the server did not take a change.</source>
            <translation>Voir pourquoi le serveur n’a pas accepté une modification.</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Dupliquer</translation>
        </message>
        <message>
            <source>Add a user with the same settings as this one.</source>
            <translation>Ajouter un utilisateur avec les mêmes réglages que celui-ci.</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>Delete this user; first you see all that goes.</source>
            <translation>Supprimer cet utilisateur ; vous verrez d’abord tout ce qui disparaît.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Take back what you did last, sent or not.</source>
            <translation>Annuler votre dernière action, envoyée ou non.</translation>
        </message>
        <message>
            <source>Find anything…</source>
            <translation>Tout rechercher…</translation>
        </message>
        <message>
            <source>Type to find any action and any user.</source>
            <translation>Tapez pour trouver toute action et tout utilisateur.</translation>
        </message>
        <message>
            <source>Users</source>
            <translation>Utilisateurs</translation>
        </message>
        <message>
            <source>Show the table of all users.</source>
            <translation>Afficher le tableau de tous les utilisateurs.</translation>
        </message>
        <message>
            <source>All devices</source>
            <translation>Tous les appareils</translation>
        </message>
        <message>
            <source>Show the devices of all users.</source>
            <translation>Afficher les appareils de tous les utilisateurs.</translation>
        </message>
        <message>
            <source>Needs attention</source>
            <translation>À traiter</translation>
        </message>
        <message>
            <source>Show the changes that wait for your decision.</source>
            <translation>Afficher les modifications qui attendent votre décision.</translation>
        </message>
        <message>
            <source>History of the account</source>
            <translation>Historique du compte</translation>
        </message>
        <message>
            <source>Show who changed what, in the whole account.</source>
            <translation>Afficher qui a modifié quoi, dans tout le compte.</translation>
        </message>
        <message>
            <source>Contrast as in the system</source>
            <translation>Contraste du système</translation>
        </message>
        <message>
            <source>Use high contrast when the system does.</source>
            <translation>Utiliser le contraste élevé quand le système le fait.</translation>
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
            <translation>Utiliser les couleurs habituelles, quoi que fasse le système.</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>Contraste élevé</translation>
        </message>
        <message>
            <source>Use strong colours and lines that are easy to see.</source>
            <translation>Utiliser des couleurs franches et des lignes bien visibles.</translation>
        </message>
        <message>
            <source>Language of the system</source>
            <translation>Langue du système</translation>
        </message>
        <message>
            <source>Speak the language of this computer.</source>
            <translation>Parler la langue de cet ordinateur.</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>Speak this language, from now on.</source>
            <translation>Parler cette langue, dès maintenant.</translation>
        </message>
        <message>
            <source>Sync now</source>
            <translation>Synchroniser maintenant</translation>
        </message>
        <message>
            <source>Send what waits and fetch what is new.</source>
            <translation>Envoyer ce qui attend et récupérer les nouveautés.</translation>
        </message>
        <message>
            <source>Tell me about invites</source>
            <translation>M’informer des invitations</translation>
        </message>
        <message>
            <source>While you work elsewhere, say when an invite is completed or fails.</source>
            <translation>Pendant que vous travaillez ailleurs, dire quand une invitation est terminée ou échoue.</translation>
        </message>
        <message>
            <source>Sign out</source>
            <translation>Se déconnecter</translation>
        </message>
        <message>
            <source>End the session on this computer.</source>
            <translation>Fermer la session sur cet ordinateur.</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Quitter</translation>
        </message>
        <message>
            <source>Close the program; everything is kept.</source>
            <translation>Fermer le programme ; tout est conservé.</translation>
        </message>
        <message>
            <source>Guide</source>
            <translation>Guide</translation>
        </message>
        <message>
            <source>Read how things are done.</source>
            <translation>Lire comment faire.</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Raccourcis clavier</translation>
        </message>
        <message>
            <source>See which keys do what.</source>
            <translation>Voir quelles touches font quoi.</translation>
        </message>
        <message>
            <source>What’s new</source>
            <translation>Nouveautés</translation>
        </message>
        <message>
            <source>Read what changed from version to version.</source>
            <translation>Lire ce qui a changé d’une version à l’autre.</translation>
        </message>
        <message>
            <source>Report a problem…</source>
            <translation>Signaler un problème…</translation>
        </message>
        <message>
            <source>See a report without personal data, then save it for your support.</source>
            <translation>Voir un rapport sans données personnelles, puis l’enregistrer pour votre assistance.</translation>
        </message>
        <message>
            <source>About Phone Console</source>
            <translation>À propos de Phone Console</translation>
        </message>
        <message>
            <source>See the version, and where the log file is.</source>
            <translation>Voir la version et l’emplacement du fichier journal.</translation>
        </message>
        <message>
            <source>Your role, {role}, may not do this.</source>
            <translation>Votre rôle, {role}, ne le permet pas.</translation>
        </message>
        <message>
            <source>Select a user first.</source>
            <translation>Sélectionnez d’abord un utilisateur.</translation>
        </message>
        <message>
            <source>This user is being deleted.</source>
            <translation>Cet utilisateur est en cours de suppression.</translation>
        </message>
        <message>
            <source>This user is a draft; save it first.</source>
            <translation>Cet utilisateur est un brouillon ; enregistrez-le d’abord.</translation>
        </message>
        <message>
            <source>This user has no e-mail address.</source>
            <translation>Cet utilisateur n’a pas d’adresse e-mail.</translation>
        </message>
        <message>
            <source>The invite already waits to be sent.</source>
            <translation>L’invitation est déjà en attente d’envoi.</translation>
        </message>
        <message>
            <source>There is no invite that could be revoked.</source>
            <translation>Il n’y a aucune invitation à révoquer.</translation>
        </message>
        <message>
            <source>Revoking already waits to be sent.</source>
            <translation>La révocation est déjà en attente d’envoi.</translation>
        </message>
        <message>
            <source>The server makes this code, and it can’t be reached.</source>
            <translation>Ce code est créé par le serveur, qui est injoignable.</translation>
        </message>
        <message>
            <source>The server does not know this user yet.</source>
            <translation>Le serveur ne connaît pas encore cet utilisateur.</translation>
        </message>
        <message>
            <source>This user has no device.</source>
            <translation>Cet utilisateur n’a aucun appareil.</translation>
        </message>
        <message>
            <source>Nothing of this user needs attention.</source>
            <translation>Rien n’est à traiter pour cet utilisateur.</translation>
        </message>
        <message>
            <source>Nothing was done here since you signed in.</source>
            <translation>Rien n’a été fait ici depuis votre connexion.</translation>
        </message>
        <message>
            <source>Resend invite</source>
            <translation>Renvoyer l’invitation</translation>
        </message>
        <message>
            <source>Discard draft</source>
            <translation>Abandonner le brouillon</translation>
        </message>
    </context>
    <context>
        <name>Attention</name>
        <message>
            <source>Cases</source>
            <translation>Cas</translation>
        </message>
        <message>
            <source>{change}, made {when}</source>
            <translation>{change}, {when}</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Champ</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Avant</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>La mienne</translation>
        </message>
        <message>
            <source>Theirs</source>
            <translation>L’autre</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Résultat</translation>
        </message>
        <message>
            <source>Another value</source>
            <translation>Autre valeur</translation>
        </message>
        <message>
            <source>Not decided yet</source>
            <translation>Pas encore décidé</translation>
        </message>
        <message>
            <source>{field}: {value}</source>
            <translation>{field} : {value}</translation>
        </message>
        <message>
            <source>What is created again</source>
            <translation>Ce qui est recréé</translation>
        </message>
        <message>
            <source>Changed meanwhile</source>
            <translation>Modifié entre-temps</translation>
        </message>
        <message>
            <source>Dismiss</source>
            <translation>Masquer</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Lecture…</translation>
        </message>
        <message>
            <source>Nothing needs you</source>
            <translation>Rien à traiter</translation>
        </message>
        <message>
            <source>Changes that the server could not take, or that somebody else made differently meanwhile, come here for you to decide. Everything else goes on by itself.</source>
            <translation>Les modifications que le serveur n’a pas pu accepter, ou que quelqu’un d’autre a faites autrement entre-temps, arrivent ici pour que vous décidiez. Tout le reste avance de lui-même.</translation>
        </message>
        <message>
            <source>Needs attention</source>
            <translation>À traiter</translation>
        </message>
        <message>
            <source>The change of {name} no longer needs you: it went through, or is gone.</source>
            <translation>La modification de {name} n’est plus à traiter : elle a été acceptée ou n’existe plus.</translation>
        </message>
        <message>
            <source>Before: {base}. You entered: {mine}.</source>
            <translation>Avant : {base}. Votre saisie : {mine}.</translation>
        </message>
        <message>
            <source>{field} before: {base}. You entered: {mine}.</source>
            <translation>{field} avant : {base}. Votre saisie : {mine}.</translation>
        </message>
        <message>
            <source>Show {name} in the table</source>
            <translation>Afficher {name} dans le tableau</translation>
        </message>
        <message>
            <source>Use {number} (next free)</source>
            <translation>Utiliser {number} (prochain libre)</translation>
        </message>
        <message>
            <source>Leave as it is</source>
            <translation>Laisser tel quel</translation>
        </message>
        <message>
            <source>Send again what should still hold; nothing is done twice. What is not ticked is left as the server has it now.</source>
            <translation>Renvoyez ce qui doit rester valable ; rien n’est fait deux fois. Ce qui n’est pas coché reste tel qu’il est maintenant sur le serveur.</translation>
        </message>
        <message>
            <source>Changes that were lost</source>
            <translation>Modifications perdues</translation>
        </message>
        <message>
            <source>Send again ({number})</source>
            <translation>Renvoyer ({number})</translation>
        </message>
        <message>
            <source>Tick what is to be sent again.</source>
            <translation>Cochez ce qui doit être renvoyé.</translation>
        </message>
        <message>
            <source>Your decision is being saved.</source>
            <translation>Votre décision est en cours d’enregistrement.</translation>
        </message>
        <message>
            <source>The server was restored from a backup and no longer has 1 change you made</source>
            <translation>Le serveur a été restauré à partir d’une sauvegarde et n’a plus 1 de vos modifications</translation>
        </message>
        <message>
            <source>The server was restored from a backup and no longer has {number} changes you made</source>
            <translation>Le serveur a été restauré à partir d’une sauvegarde et n’a plus {number} de vos modifications</translation>
        </message>
        <message>
            <source>Discard this new user? Everything typed for this user is lost.</source>
            <translation>Abandonner ce nouvel utilisateur ? Tout ce qui a été saisi pour lui sera perdu.</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Conserver</translation>
        </message>
        <message>
            <source>Discard the new user</source>
            <translation>Abandonner le nouvel utilisateur</translation>
        </message>
        <message>
            <source>Take all theirs</source>
            <translation>Prendre toutes les autres</translation>
        </message>
        <message>
            <source>Keep all mine</source>
            <translation>Garder toutes les miennes</translation>
        </message>
        <message>
            <source>Save decision</source>
            <translation>Enregistrer la décision</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <source>Create again</source>
            <translation>Recréer</translation>
        </message>
        <message>
            <source>Open in the wizard</source>
            <translation>Ouvrir dans l’assistant</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Abandonner</translation>
        </message>
        <message>
            <source>Keep the user</source>
            <translation>Conserver l’utilisateur</translation>
        </message>
        <message>
            <source>Delete anyway</source>
            <translation>Supprimer quand même</translation>
        </message>
        <message>
            <source>Save and send</source>
            <translation>Enregistrer et envoyer</translation>
        </message>
        <message>
            <source>Everything stays as it is on the server; your change goes.</source>
            <translation>Tout reste tel quel sur le serveur ; votre modification disparaît.</translation>
        </message>
        <message>
            <source>Your change is sent again, in place of theirs.</source>
            <translation>Votre modification est renvoyée et remplace l’autre.</translation>
        </message>
        <message>
            <source>What stands here is sent.</source>
            <translation>Ce qui figure ici est envoyé.</translation>
        </message>
        <message>
            <source>The same is sent again: what stood in its way may be gone.</source>
            <translation>La même chose est renvoyée : l’obstacle a peut-être disparu.</translation>
        </message>
        <message>
            <source>A new user is made with all that is known of this one.</source>
            <translation>Un nouvel utilisateur est créé avec tout ce que l’on sait de celui-ci.</translation>
        </message>
        <message>
            <source>Go through all that was typed, with the server’s words.</source>
            <translation>Revoir toute la saisie, avec les explications du serveur.</translation>
        </message>
        <message>
            <source>Your change goes; nothing is sent.</source>
            <translation>Votre modification disparaît ; rien n’est envoyé.</translation>
        </message>
        <message>
            <source>Everything typed for this user is lost.</source>
            <translation>Tout ce qui a été saisi pour cet utilisateur est perdu.</translation>
        </message>
        <message>
            <source>{name}: theirs stays.</source>
            <translation>{name} : l’autre modification reste.</translation>
        </message>
        <message>
            <source>{name}: yours is sent again.</source>
            <translation>{name} : votre modification est renvoyée.</translation>
        </message>
        <message>
            <source>{name}: your decision is sent.</source>
            <translation>{name} : votre décision est envoyée.</translation>
        </message>
        <message>
            <source>{name}: it is sent again.</source>
            <translation>{name} : nouvel envoi.</translation>
        </message>
        <message>
            <source>{name}: a new user is made.</source>
            <translation>{name} : un nouvel utilisateur est créé.</translation>
        </message>
        <message>
            <source>{name}: your change is discarded.</source>
            <translation>{name} : votre modification est abandonnée.</translation>
        </message>
        <message>
            <source>Choose first: {number} fields are open.</source>
            <translation>Choisissez d’abord : {number} champs sont à décider.</translation>
        </message>
        <message>
            <source>Choose first: 1 field is open.</source>
            <translation>Choisissez d’abord : 1 champ est à décider.</translation>
        </message>
        <message>
            <source>A rule forbids a value; it is said at the field.</source>
            <translation>Une règle interdit une valeur ; la raison figure près du champ.</translation>
        </message>
        <message>
            <source>Enter another value first; “Try again” sends the same.</source>
            <translation>Saisissez d’abord une autre valeur ; « Réessayer » envoie la même.</translation>
        </message>
        <message>
            <source>A new user</source>
            <translation>Nouvel utilisateur</translation>
        </message>
        <message>
            <source>Deleted meanwhile</source>
            <translation>Supprimé entre-temps</translation>
        </message>
        <message>
            <source>Unknown outcome</source>
            <translation>Résultat inconnu</translation>
        </message>
        <message>
            <source>Conflict</source>
            <translation>Conflit</translation>
        </message>
        <message>
            <source>Not accepted</source>
            <translation>Non accepté</translation>
        </message>
        <message>
            <source>Held back</source>
            <translation>Retenu</translation>
        </message>
        <message>
            <source>{change}: the server failed over it several times, so nobody knows yet whether it was done. Trying again does no harm.</source>
            <translation>{change} : le serveur a échoué plusieurs fois, on ne sait donc pas encore si cela a été fait. Réessayer est sans risque.</translation>
        </message>
        <message>
            <source>It waits for another change that was not accepted.</source>
            <translation>En attente d’une autre modification, qui n’a pas été acceptée.</translation>
        </message>
        <message>
            <source>{name}: {change}, {when}</source>
            <translation>{name} : {change}, {when}</translation>
        </message>
        <message>
            <source>{mine}; {theirs}.</source>
            <translation>{mine} ; {theirs}.</translation>
        </message>
        <message>
            <source>somebody else changed the same</source>
            <translation>quelqu’un d’autre a modifié la même chose</translation>
        </message>
        <message>
            <source>{who} deleted the user {when}</source>
            <translation>{who} a supprimé l’utilisateur {when}</translation>
        </message>
        <message>
            <source>somebody deleted the user meanwhile</source>
            <translation>quelqu’un a supprimé l’utilisateur entre-temps</translation>
        </message>
        <message>
            <source>You switched {field} on</source>
            <translation>Vous avez activé {field}</translation>
        </message>
        <message>
            <source>You switched {field} off</source>
            <translation>Vous avez désactivé {field}</translation>
        </message>
        <message>
            <source>You emptied {field}</source>
            <translation>Vous avez vidé {field}</translation>
        </message>
        <message>
            <source>You set {field} to {value}</source>
            <translation>Vous avez défini {field} sur {value}</translation>
        </message>
        <message>
            <source>{who} switched it on {when}</source>
            <translation>{who} a activé ce champ {when}</translation>
        </message>
        <message>
            <source>{who} switched it off {when}</source>
            <translation>{who} a désactivé ce champ {when}</translation>
        </message>
        <message>
            <source>{who} emptied it {when}</source>
            <translation>{who} a vidé ce champ {when}</translation>
        </message>
        <message>
            <source>{who} set it to {value} {when}</source>
            <translation>{who} a défini ce champ sur {value} {when}</translation>
        </message>
        <message>
            <source>{who} sent another invite {when}</source>
            <translation>{who} a envoyé une autre invitation {when}</translation>
        </message>
        <message>
            <source>{who} changed {field} {when}</source>
            <translation>{who} a modifié {field} {when}</translation>
        </message>
        <message>
            <source>your account, elsewhere,</source>
            <translation>votre compte, ailleurs,</translation>
        </message>
        <message>
            <source>somebody else</source>
            <translation>quelqu’un d’autre</translation>
        </message>
        <message>
            <source>at {time}</source>
            <translation>à {time}</translation>
        </message>
        <message>
            <source>on {moment}</source>
            <translation>le {moment}</translation>
        </message>
        <message>
            <source>{change} ({fields})</source>
            <translation>{change} ({fields})</translation>
        </message>
        <message>
            <source>New user</source>
            <translation>Nouvel utilisateur</translation>
        </message>
        <message>
            <source>Change of the details</source>
            <translation>Modification des informations</translation>
        </message>
        <message>
            <source>Deleting the user</source>
            <translation>Suppression de l’utilisateur</translation>
        </message>
        <message>
            <source>Change of the application line</source>
            <translation>Modification de la ligne d’application</translation>
        </message>
        <message>
            <source>Removing the application line</source>
            <translation>Retrait de la ligne d’application</translation>
        </message>
        <message>
            <source>Sending the invite</source>
            <translation>Envoi de l’invitation</translation>
        </message>
        <message>
            <source>Revoking the invite</source>
            <translation>Révocation de l’invitation</translation>
        </message>
        <message>
            <source>Removing a device</source>
            <translation>Retrait d’un appareil</translation>
        </message>
        <message>
            <source>Taking back a change</source>
            <translation>Annulation d’une modification</translation>
        </message>
        <message>
            <source>Voicemail</source>
            <translation>Messagerie vocale</translation>
        </message>
        <message>
            <source>External calls and caller IDs</source>
            <translation>Appels externes et numéros présentés</translation>
        </message>
        <message>
            <source>Record on demand</source>
            <translation>Enregistrement à la demande</translation>
        </message>
        <message>
            <source>1 later change of this user waits for this one</source>
            <translation>1 modification ultérieure de cet utilisateur attend celle-ci</translation>
        </message>
        <message>
            <source>{number} later changes of this user wait for this one</source>
            <translation>{number} modifications ultérieures de cet utilisateur attendent celle-ci</translation>
        </message>
        <message>
            <source>{change}, {when}</source>
            <translation>{change}, {when}</translation>
        </message>
        <message>
            <source>You added this user</source>
            <translation>Vous avez ajouté cet utilisateur</translation>
        </message>
        <message>
            <source>You deleted this user</source>
            <translation>Vous avez supprimé cet utilisateur</translation>
        </message>
        <message>
            <source>You removed the application line</source>
            <translation>Vous avez retiré la ligne d’application</translation>
        </message>
        <message>
            <source>You changed the application line</source>
            <translation>Vous avez modifié la ligne d’application</translation>
        </message>
        <message>
            <source>You sent the invite</source>
            <translation>Vous avez envoyé l’invitation</translation>
        </message>
        <message>
            <source>You revoked the invite</source>
            <translation>Vous avez révoqué l’invitation</translation>
        </message>
        <message>
            <source>You removed a device</source>
            <translation>Vous avez retiré un appareil</translation>
        </message>
        <message>
            <source>You took back a change</source>
            <translation>Vous avez annulé une modification</translation>
        </message>
        <message>
            <source>You changed this user</source>
            <translation>Vous avez modifié cet utilisateur</translation>
        </message>
        <message>
            <source>1 more field needs you.</source>
            <translation>1 autre champ est à traiter.</translation>
        </message>
        <message>
            <source>{number} more fields need you.</source>
            <translation>{number} autres champs sont à traiter.</translation>
        </message>
    </context>
    <context>
        <name>Copy</name>
        <message>
            <source>Copied the first {number} rows. To take all along, export them.</source>
            <translation>Les {number} premières lignes ont été copiées. Pour tout emporter, exportez-les.</translation>
        </message>
        <message>
            <source>Copied as a table.</source>
            <translation>Copié sous forme de tableau.</translation>
        </message>
        <message>
            <source>Copied {number} rows as a table.</source>
            <translation>{number} lignes copiées sous forme de tableau.</translation>
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
            <translation>Rapport</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Continuer</translation>
        </message>
        <message>
            <source>Copy report</source>
            <translation>Copier le rapport</translation>
        </message>
        <message>
            <source>Open log folder</source>
            <translation>Ouvrir le dossier des journaux</translation>
        </message>
        <message>
            <source>Report a problem…</source>
            <translation>Signaler un problème…</translation>
        </message>
    </context>
    <context>
        <name>DeleteUser</name>
        <message>
            <source>Delete {name}?</source>
            <translation>Supprimer {name} ?</translation>
        </message>
        <message>
            <source>Delete user</source>
            <translation>Supprimer l’utilisateur</translation>
        </message>
        <message>
            <source>This goes with the user:</source>
            <translation>Disparaît avec l’utilisateur :</translation>
        </message>
        <message>
            <source>What goes</source>
            <translation>Ce qui disparaît</translation>
        </message>
        <message>
            <source>Delete {name}</source>
            <translation>Supprimer {name}</translation>
        </message>
        <message>
            <source>The numbers are free afterwards. A deleted user can't be brought back.</source>
            <translation>Les numéros sont ensuite libres. Un utilisateur supprimé ne peut pas être rétabli.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Lecture…</translation>
        </message>
        <message>
            <source>This user was deleted meanwhile.</source>
            <translation>Cet utilisateur a été supprimé entre-temps.</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>Enregistrement…</translation>
        </message>
        <message>
            <source>The user's details</source>
            <translation>Les informations de l’utilisateur</translation>
        </message>
        <message>
            <source>The application line with all its settings</source>
            <translation>La ligne d’application avec tous ses réglages</translation>
        </message>
        <message>
            <source>DID number {value}: free for others</source>
            <translation>Numéro direct {value} : libre pour d’autres</translation>
        </message>
        <message>
            <source>Internal number {value}: free for others</source>
            <translation>Numéro interne {value} : libre pour d’autres</translation>
        </message>
        <message>
            <source>Device {value}: signed out</source>
            <translation>Appareil {value} : déconnecté</translation>
        </message>
        <message>
            <source>The invite to {value}: its code stops working</source>
            <translation>L’invitation à {value} : son code n’est plus valable</translation>
        </message>
        <message>
            <source>What was typed in the wizard and not saved yet</source>
            <translation>Ce qui a été saisi dans l’assistant et pas encore enregistré</translation>
        </message>
        <message>
            <source>Changes that the server has not taken yet</source>
            <translation>Les modifications que le serveur n’a pas encore prises en compte</translation>
        </message>
    </context>
    <context>
        <name>Devices</name>
        <message>
            <source>Search devices</source>
            <translation>Rechercher des appareils</translation>
        </message>
        <message>
            <source>Search users, devices and systems</source>
            <translation>Rechercher des utilisateurs, appareils et systèmes</translation>
        </message>
        <message>
            <source>System</source>
            <translation>Système</translation>
        </message>
        <message>
            <source>All systems</source>
            <translation>Tous les systèmes</translation>
        </message>
        <message>
            <source>Permissions</source>
            <translation>Autorisations</translation>
        </message>
        <message>
            <source>All permissions</source>
            <translation>Toutes les autorisations</translation>
        </message>
        <message>
            <source>Microphone refused</source>
            <translation>Microphone refusé</translation>
        </message>
        <message>
            <source>Notifications refused</source>
            <translation>Notifications refusées</translation>
        </message>
        <message>
            <source>Go to user</source>
            <translation>Aller à l’utilisateur</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>Retirer…</translation>
        </message>
        <message>
            <source>Export as CSV…</source>
            <translation>Exporter en CSV…</translation>
        </message>
        <message>
            <source>All devices</source>
            <translation>Tous les appareils</translation>
        </message>
        <message>
            <source>Devices</source>
            <translation>Appareils</translation>
        </message>
        <message>
            <source>{shown} of {number} devices</source>
            <translation>{shown} appareils sur {number}</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Lecture…</translation>
        </message>
        <message>
            <source>No device fits. Change the search or the filters.</source>
            <translation>Aucun appareil ne correspond. Modifiez la recherche ou les filtres.</translation>
        </message>
        <message>
            <source>No device yet. A device appears here when the invite is used in the app.</source>
            <translation>Aucun appareil pour l’instant. Un appareil apparaît ici quand l’invitation est utilisée dans l’application.</translation>
        </message>
        <message>
            <source>Select a device first.</source>
            <translation>Sélectionnez d’abord un appareil.</translation>
        </message>
        <message>
            <source>There is nothing to export.</source>
            <translation>Il n’y a rien à exporter.</translation>
        </message>
        <message>
            <source>Remove {device} of {name}?</source>
            <translation>Retirer {device} de {name} ?</translation>
        </message>
        <message>
            <source>The app on it is signed out and can't make calls any more. To use it again, the user needs a new invite.</source>
            <translation>L’application y est déconnectée et ne peut plus téléphoner. Pour le réutiliser, l’utilisateur a besoin d’une nouvelle invitation.</translation>
        </message>
        <message>
            <source>Remove {device}</source>
            <translation>Retirer {device}</translation>
        </message>
        <message>
            <source>Export as CSV</source>
            <translation>Exporter en CSV</translation>
        </message>
        <message>
            <source>CSV files (*.csv)</source>
            <translation>Fichiers CSV (*.csv)</translation>
        </message>
        <message>
            <source>devices.csv</source>
            <translation>appareils.csv</translation>
        </message>
        <message>
            <source>Saved as {path}.</source>
            <translation>Enregistré sous {path}.</translation>
        </message>
        <message>
            <source>The file was not saved: {reason}. Choose another folder.</source>
            <translation>Le fichier n’a pas été enregistré : {reason}. Choisissez un autre dossier.</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Appareil</translation>
        </message>
        <message>
            <source>OS</source>
            <translation>Système</translation>
        </message>
        <message>
            <source>App version</source>
            <translation>Version de l’application</translation>
        </message>
        <message>
            <source>Created</source>
            <translation>Création</translation>
        </message>
        <message>
            <source>Last seen</source>
            <translation>Dernière activité</translation>
        </message>
        <message>
            <source>Microphone</source>
            <translation>Microphone</translation>
        </message>
        <message>
            <source>Push notifications</source>
            <translation>Notifications push</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Active</source>
            <translation>Actif</translation>
        </message>
        <message>
            <source>Setting up</source>
            <translation>En cours de configuration</translation>
        </message>
        <message>
            <source>Allowed</source>
            <translation>Autorisé</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Refusé</translation>
        </message>
        <message>
            <source>Not asked yet</source>
            <translation>Pas encore demandé</translation>
        </message>
        <message>
            <source>User</source>
            <translation>Utilisateur</translation>
        </message>
        <message>
            <source>Devices of {name}</source>
            <translation>Appareils de {name}</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>This user was deleted meanwhile.</source>
            <translation>Cet utilisateur a été supprimé entre-temps.</translation>
        </message>
    </context>
    <context>
        <name>Dialogs</name>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Your role, {role}, may not do this.</source>
            <translation>Votre rôle, {role}, ne le permet pas.</translation>
        </message>
    </context>
    <context>
        <name>Drafts</name>
        <message>
            <source>Go on with it</source>
            <translation>Reprendre</translation>
        </message>
        <message>
            <source>Discard…</source>
            <translation>Abandonner…</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Plus tard</translation>
        </message>
        <message>
            <source>Not finished last time: {name}.</source>
            <translation>Non terminé la dernière fois : {name}.</translation>
        </message>
        <message>
            <source>Not finished last time: {name}, and {more} more.</source>
            <translation>Non terminé la dernière fois : {name} et {more} autres.</translation>
        </message>
        <message>
            <source>a new user</source>
            <translation>un nouvel utilisateur</translation>
        </message>
        <message>
            <source>Discard the draft of {name}?</source>
            <translation>Abandonner ce brouillon : {name} ?</translation>
        </message>
        <message>
            <source>What was typed and not saved goes.</source>
            <translation>Ce qui a été saisi et pas enregistré disparaît.</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Abandonner</translation>
        </message>
    </context>
    <context>
        <name>Error</name>
        <message>
            <source>Something went wrong in this program.</source>
            <translation>Un problème est survenu dans ce programme.</translation>
        </message>
        <message>
            <source>What you saved and typed is kept.</source>
            <translation>Ce que vous avez enregistré et saisi est conservé.</translation>
        </message>
        <message>
            <source>Try again. If it happens again, send the log file to your support.</source>
            <translation>Réessayez. Si cela se reproduit, envoyez le fichier journal à votre support.</translation>
        </message>
        <message>
            <source>The server can’t be reached.</source>
            <translation>Le serveur est injoignable.</translation>
        </message>
        <message>
            <source>You can go on working; changes wait here and are sent later.</source>
            <translation>Vous pouvez continuer à travailler ; les modifications attendent ici et seront envoyées plus tard.</translation>
        </message>
        <message>
            <source>Check the network and the server address, then try again.</source>
            <translation>Vérifiez le réseau et l’adresse du serveur, puis réessayez.</translation>
        </message>
        <message>
            <source>The server is busy.</source>
            <translation>Le serveur est occupé.</translation>
        </message>
        <message>
            <source>Nothing is lost; it will be tried again.</source>
            <translation>Rien n’est perdu ; un nouvel essai aura lieu.</translation>
        </message>
        <message>
            <source>Wait a moment, then try again.</source>
            <translation>Attendez un instant, puis réessayez.</translation>
        </message>
        <message>
            <source>The server failed to answer properly.</source>
            <translation>Le serveur n’a pas répondu correctement.</translation>
        </message>
        <message>
            <source>Your changes are kept here and will be tried again.</source>
            <translation>Vos modifications sont conservées ici et seront de nouveau envoyées.</translation>
        </message>
        <message>
            <source>Try again later. If it stays so, tell whoever runs the server.</source>
            <translation>Réessayez plus tard. Si cela persiste, prévenez le responsable du serveur.</translation>
        </message>
        <message>
            <source>There is no Phone Console server at this address.</source>
            <translation>Aucun serveur Phone Console ne se trouve à cette adresse.</translation>
        </message>
        <message>
            <source>Something else answered: a proxy, a login page or another program.</source>
            <translation>Autre chose a répondu : un proxy, une page de connexion ou un autre programme.</translation>
        </message>
        <message>
            <source>Check the server address, or open a browser to sign in to the network.</source>
            <translation>Vérifiez l’adresse du serveur, ou ouvrez un navigateur pour vous connecter au réseau.</translation>
        </message>
        <message>
            <source>This profile belongs to another server.</source>
            <translation>Ce profil appartient à un autre serveur.</translation>
        </message>
        <message>
            <source>Nothing was sent, so that two accounts are never mixed up.</source>
            <translation>Rien n’a été envoyé, afin que deux comptes ne soient jamais mélangés.</translation>
        </message>
        <message>
            <source>Enter the address used before, or start with another profile folder.</source>
            <translation>Saisissez l’adresse utilisée auparavant, ou démarrez avec un autre dossier de profil.</translation>
        </message>
        <message>
            <source>The server’s certificate can’t be trusted.</source>
            <translation>Le certificat du serveur n’est pas fiable.</translation>
        </message>
        <message>
            <source>Nothing was sent: someone could be listening in.</source>
            <translation>Rien n’a été envoyé : quelqu’un pourrait écouter.</translation>
        </message>
        <message>
            <source>Ask whoever runs the server for a valid certificate.</source>
            <translation>Demandez un certificat valable au responsable du serveur.</translation>
        </message>
        <message>
            <source>This is not a server address.</source>
            <translation>Ce n’est pas une adresse de serveur.</translation>
        </message>
        <message>
            <source>It has a form like https://phone.example.com and must start with https.</source>
            <translation>Elle ressemble à https://phone.example.com et doit commencer par https.</translation>
        </message>
        <message>
            <source>Correct the server address.</source>
            <translation>Corrigez l’adresse du serveur.</translation>
        </message>
        <message>
            <source>The e-mail or the password is wrong.</source>
            <translation>L’e-mail ou le mot de passe est incorrect.</translation>
        </message>
        <message>
            <source>You are not signed in.</source>
            <translation>Vous n’êtes pas connecté.</translation>
        </message>
        <message>
            <source>Check both and try again.</source>
            <translation>Vérifiez les deux et réessayez.</translation>
        </message>
        <message>
            <source>Too many tries to sign in.</source>
            <translation>Trop de tentatives de connexion.</translation>
        </message>
        <message>
            <source>The server slows down sign-in for a while to keep others out.</source>
            <translation>Le serveur ralentit la connexion pendant un moment pour écarter les intrus.</translation>
        </message>
        <message>
            <source>Wait {seconds} seconds, then try again.</source>
            <translation>Attendez {seconds} secondes, puis réessayez.</translation>
        </message>
        <message>
            <source>Your session has ended.</source>
            <translation>Votre session est terminée.</translation>
        </message>
        <message>
            <source>Changes that were not sent yet wait here.</source>
            <translation>Les modifications pas encore envoyées attendent ici.</translation>
        </message>
        <message>
            <source>Sign in again to send them.</source>
            <translation>Reconnectez-vous pour les envoyer.</translation>
        </message>
        <message>
            <source>This program and the server do not fit together.</source>
            <translation>Ce programme et le serveur ne sont pas compatibles.</translation>
        </message>
        <message>
            <source>You can look, and your changes are kept, but nothing is sent.</source>
            <translation>Vous pouvez consulter, et vos modifications sont conservées, mais rien n’est envoyé.</translation>
        </message>
        <message>
            <source>Update the {side}.</source>
            <translation>Mettez à jour {side}.</translation>
        </message>
        <message>
            <source>The server did not accept this.</source>
            <translation>Le serveur n’a pas accepté cela.</translation>
        </message>
        <message>
            <source>{detail}</source>
            <translation>{detail}</translation>
        </message>
        <message>
            <source>Correct it and try again.</source>
            <translation>Corrigez et réessayez.</translation>
        </message>
        <message>
            <source>The server asks for a full download.</source>
            <translation>Le serveur demande un téléchargement complet.</translation>
        </message>
        <message>
            <source>It takes a moment; changes that were not sent yet stay.</source>
            <translation>Cela prend un instant ; les modifications pas encore envoyées restent.</translation>
        </message>
        <message>
            <source>There is nothing to do.</source>
            <translation>Il n’y a rien à faire.</translation>
        </message>
        <message>
            <source>The server no longer lists {count} of {total} users.</source>
            <translation>Le serveur n’indique plus {count} utilisateurs sur {total}.</translation>
        </message>
        <message>
            <source>They are still shown: so many at once may be a mistake on the server.</source>
            <translation>Ils restent affichés : un si grand nombre à la fois peut être une erreur du serveur.</translation>
        </message>
        <message>
            <source>Ask whoever runs the server; then remove them here or go on as it is.</source>
            <translation>Renseignez-vous auprès du responsable du serveur ; puis retirez-les ici ou laissez tout tel quel.</translation>
        </message>
        <message>
            <source>The keyring of this computer can’t be used.</source>
            <translation>Le trousseau de clés de cet ordinateur est inutilisable.</translation>
        </message>
        <message>
            <source>It keeps the key of your local data, which is always encrypted.</source>
            <translation>Il garde la clé de vos données locales, qui sont toujours chiffrées.</translation>
        </message>
        <message>
            <source>Unlock the keyring and try again, or use a passphrase instead.</source>
            <translation>Déverrouillez le trousseau et réessayez, ou utilisez plutôt une phrase secrète.</translation>
        </message>
        <message>
            <source>This passphrase does not open your local data.</source>
            <translation>Cette phrase secrète n’ouvre pas vos données locales.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>Try again; capital and small letters matter.</source>
            <translation>Réessayez ; les majuscules et les minuscules comptent.</translation>
        </message>
        <message>
            <source>Your local data is damaged and can’t be read.</source>
            <translation>Vos données locales sont endommagées et illisibles.</translation>
        </message>
        <message>
            <source>Users are on the server; only what was not sent yet is at risk.</source>
            <translation>Les utilisateurs sont sur le serveur ; seul ce qui n’a pas encore été envoyé est menacé.</translation>
        </message>
        <message>
            <source>Start this program again: it repairs this, and downloads the users again.</source>
            <translation>Redémarrez ce programme : il répare cela et télécharge de nouveau les utilisateurs.</translation>
        </message>
        <message>
            <source>This profile was written by a newer version of this program.</source>
            <translation>Ce profil a été écrit par une version plus récente de ce programme.</translation>
        </message>
        <message>
            <source>Opening it with this version could lose something, so it stays closed.</source>
            <translation>L’ouvrir avec cette version pourrait causer une perte ; il reste donc fermé.</translation>
        </message>
        <message>
            <source>Update this program, or start it with another profile folder.</source>
            <translation>Mettez à jour ce programme, ou démarrez-le avec un autre dossier de profil.</translation>
        </message>
        <message>
            <source>The disk is full.</source>
            <translation>Le disque est plein.</translation>
        </message>
        <message>
            <source>The last change could not be saved; what you typed is still here.</source>
            <translation>La dernière modification n’a pas pu être enregistrée ; votre saisie est toujours là.</translation>
        </message>
        <message>
            <source>Free some space, then save again.</source>
            <translation>Libérez de l’espace, puis enregistrez de nouveau.</translation>
        </message>
        <message>
            <source>The profile folder can’t be written.</source>
            <translation>Impossible d’écrire dans le dossier de profil.</translation>
        </message>
        <message>
            <source>Nothing can be saved there; what you typed is still here.</source>
            <translation>Rien ne peut y être enregistré ; votre saisie est toujours là.</translation>
        </message>
        <message>
            <source>Allow writing to the folder, or start with another profile folder.</source>
            <translation>Autorisez l’écriture dans le dossier, ou démarrez avec un autre dossier de profil.</translation>
        </message>
        <message>
            <source>This profile is open in another window or program.</source>
            <translation>Ce profil est ouvert dans une autre fenêtre ou un autre programme.</translation>
        </message>
        <message>
            <source>Two at once could overwrite each other, so this one stays closed.</source>
            <translation>Deux à la fois pourraient s’écraser l’un l’autre ; celui-ci reste donc fermé.</translation>
        </message>
        <message>
            <source>Use the other window, or start with another profile folder.</source>
            <translation>Utilisez l’autre fenêtre, ou démarrez avec un autre dossier de profil.</translation>
        </message>
        <message>
            <source>A draft is open that can’t be kept on this computer now.</source>
            <translation>Un brouillon est ouvert et ne peut pas être conservé sur cet ordinateur pour le moment.</translation>
        </message>
        <message>
            <source>Nobody else was signed in, so nothing that you typed is lost.</source>
            <translation>Personne d’autre n’a été connecté ; rien de votre saisie n’est perdu.</translation>
        </message>
        <message>
            <source>Save or close the draft first, then sign in again.</source>
            <translation>Enregistrez ou fermez d’abord le brouillon, puis reconnectez-vous.</translation>
        </message>
        <message>
            <source>The demo’s own server did not start.</source>
            <translation>Le serveur propre à la démonstration n’a pas démarré.</translation>
        </message>
        <message>
            <source>The demo can’t be shown: {detail}</source>
            <translation>La démonstration ne peut pas être affichée : {detail}</translation>
        </message>
        <message>
            <source>Try again. The log file says more.</source>
            <translation>Réessayez. Le fichier journal en dit plus.</translation>
        </message>
        <message>
            <source>The file could not be opened: {reason}.</source>
            <translation>Le fichier n’a pas pu être ouvert : {reason}.</translation>
        </message>
        <message>
            <source>Nothing was imported.</source>
            <translation>Rien n’a été importé.</translation>
        </message>
        <message>
            <source>Close it in other programs, or choose another file.</source>
            <translation>Fermez-le dans les autres programmes, ou choisissez un autre fichier.</translation>
        </message>
        <message>
            <source>The file was not saved: {reason}.</source>
            <translation>Le fichier n’a pas été enregistré : {reason}.</translation>
        </message>
        <message>
            <source>A file that was there before is unchanged.</source>
            <translation>Un fichier déjà présent est inchangé.</translation>
        </message>
        <message>
            <source>Choose another folder.</source>
            <translation>Choisissez un autre dossier.</translation>
        </message>
        <message>
            <source>There is no table of text in this file.</source>
            <translation>Ce fichier ne contient pas de tableau de texte.</translation>
        </message>
        <message>
            <source>Save the list as CSV in its program, then choose that.</source>
            <translation>Enregistrez la liste en CSV dans son programme, puis choisissez ce fichier.</translation>
        </message>
        <message>
            <source>The file is larger than {longest} MB.</source>
            <translation>Le fichier dépasse {longest} Mo.</translation>
        </message>
        <message>
            <source>Choose a list of people, or cut it into several files.</source>
            <translation>Choisissez une liste de personnes, ou coupez-la en plusieurs fichiers.</translation>
        </message>
        <message>
            <source>The file is not written in {encoding}.</source>
            <translation>Le fichier n’est pas écrit en {encoding}.</translation>
        </message>
        <message>
            <source>Choose another encoding.</source>
            <translation>Choisissez un autre encodage.</translation>
        </message>
        <message>
            <source>Line {line} begins a quoted cell that does not end.</source>
            <translation>À la ligne {line} commence une cellule entre guillemets qui ne se termine pas.</translation>
        </message>
        <message>
            <source>Correct that line, or choose another delimiter.</source>
            <translation>Corrigez cette ligne, ou choisissez un autre séparateur.</translation>
        </message>
        <message>
            <source>The import was stopped.</source>
            <translation>L’importation a été arrêtée.</translation>
        </message>
        <message>
            <source>Nothing of it was kept; all users are as before.</source>
            <translation>Rien n’en a été gardé ; tous les utilisateurs sont comme avant.</translation>
        </message>
        <message>
            <source>Import again when you like.</source>
            <translation>Importez de nouveau quand vous voulez.</translation>
        </message>
        <message>
            <source>server</source>
            <translation>le serveur</translation>
        </message>
        <message>
            <source>program on this computer</source>
            <translation>le programme sur cet ordinateur</translation>
        </message>
    </context>
    <context>
        <name>Export</name>
        <message numerus="yes">
            <source>%n user(s) saved</source>
            <translation>
                <numerusform>%n utilisateur enregistré</numerusform>
                <numerusform>%n utilisateurs enregistrés</numerusform>
            </translation>
        </message>
        <message>
            <source>Export as CSV</source>
            <translation>Exporter en CSV</translation>
        </message>
        <message>
            <source>Which users?</source>
            <translation>Quels utilisateurs ?</translation>
        </message>
        <message>
            <source>A search or filter hides some of them now.</source>
            <translation>Une recherche ou un filtre en masque certains.</translation>
        </message>
        <message numerus="yes">
            <source>%n listed</source>
            <translation>
                <numerusform>%n affiché</numerusform>
                <numerusform>Les %n affichés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>All %n</source>
            <translation>
                <numerusform>%n en tout</numerusform>
                <numerusform>Tous les %n</numerusform>
            </translation>
        </message>
        <message>
            <source>CSV files (*.csv)</source>
            <translation>Fichiers CSV (*.csv)</translation>
        </message>
        <message>
            <source>users.csv</source>
            <translation>utilisateurs.csv</translation>
        </message>
    </context>
    <context>
        <name>Field</name>
        <message>
            <source>First name</source>
            <translation>Prénom</translation>
        </message>
        <message>
            <source>Last name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Department</source>
            <translation>Service</translation>
        </message>
        <message>
            <source>Job title</source>
            <translation>Fonction</translation>
        </message>
        <message>
            <source>Time schedule</source>
            <translation>Horaire</translation>
        </message>
        <message>
            <source>Email</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>DID number</source>
            <translation>Numéro direct</translation>
        </message>
        <message>
            <source>Internal number</source>
            <translation>Numéro interne</translation>
        </message>
        <message>
            <source>When unavailable</source>
            <translation>En cas d’indisponibilité</translation>
        </message>
        <message>
            <source>Voicemail audio</source>
            <translation>Annonce de la messagerie</translation>
        </message>
        <message>
            <source>Voicemail e-mail</source>
            <translation>E-mail de la messagerie</translation>
        </message>
        <message>
            <source>Enable external outbound calls</source>
            <translation>Autoriser les appels sortants externes</translation>
        </message>
        <message>
            <source>Caller IDs</source>
            <translation>Numéros présentés</translation>
        </message>
        <message>
            <source>Internal caller ID</source>
            <translation>Numéro présenté interne</translation>
        </message>
        <message>
            <source>Internal announcement</source>
            <translation>Annonce interne</translation>
        </message>
        <message>
            <source>External announcement</source>
            <translation>Annonce externe</translation>
        </message>
        <message>
            <source>Delivery methods</source>
            <translation>Modes de remise</translation>
        </message>
        <message>
            <source>Record inbound internal calls</source>
            <translation>Enregistrer les appels entrants internes</translation>
        </message>
        <message>
            <source>Record inbound external calls</source>
            <translation>Enregistrer les appels entrants externes</translation>
        </message>
        <message>
            <source>Record outbound internal calls</source>
            <translation>Enregistrer les appels sortants internes</translation>
        </message>
        <message>
            <source>Record outbound external calls</source>
            <translation>Enregistrer les appels sortants externes</translation>
        </message>
        <message>
            <source>Record on demand</source>
            <translation>Enregistrement à la demande</translation>
        </message>
        <message>
            <source>Dialing feature code</source>
            <translation>Code de fonction à composer</translation>
        </message>
    </context>
    <context>
        <name>FieldPhrase</name>
        <message>
            <source>the first name</source>
            <translation>le prénom</translation>
        </message>
        <message>
            <source>the last name</source>
            <translation>le nom</translation>
        </message>
        <message>
            <source>the department</source>
            <translation>le service</translation>
        </message>
        <message>
            <source>the job title</source>
            <translation>la fonction</translation>
        </message>
        <message>
            <source>the time schedule</source>
            <translation>l’horaire</translation>
        </message>
        <message>
            <source>the e-mail address</source>
            <translation>l’adresse e-mail</translation>
        </message>
        <message>
            <source>the DID number</source>
            <translation>le numéro direct</translation>
        </message>
        <message>
            <source>the internal number</source>
            <translation>le numéro interne</translation>
        </message>
        <message>
            <source>“When unavailable”</source>
            <translation>« En cas d’indisponibilité »</translation>
        </message>
        <message>
            <source>the voicemail audio</source>
            <translation>l’annonce de la messagerie</translation>
        </message>
        <message>
            <source>the voicemail e-mail</source>
            <translation>l’e-mail de la messagerie</translation>
        </message>
        <message>
            <source>external outbound calls</source>
            <translation>les appels sortants externes</translation>
        </message>
        <message>
            <source>the caller IDs</source>
            <translation>les numéros présentés</translation>
        </message>
        <message>
            <source>the internal caller ID</source>
            <translation>le numéro présenté interne</translation>
        </message>
        <message>
            <source>the internal announcement</source>
            <translation>l’annonce interne</translation>
        </message>
        <message>
            <source>the external announcement</source>
            <translation>l’annonce externe</translation>
        </message>
        <message>
            <source>the delivery methods</source>
            <translation>les modes de remise</translation>
        </message>
        <message>
            <source>recording of inbound internal calls</source>
            <translation>l’enregistrement des appels entrants internes</translation>
        </message>
        <message>
            <source>recording of inbound external calls</source>
            <translation>l’enregistrement des appels entrants externes</translation>
        </message>
        <message>
            <source>recording of outbound internal calls</source>
            <translation>l’enregistrement des appels sortants internes</translation>
        </message>
        <message>
            <source>recording of outbound external calls</source>
            <translation>l’enregistrement des appels sortants externes</translation>
        </message>
        <message>
            <source>recording on demand</source>
            <translation>l’enregistrement à la demande</translation>
        </message>
        <message>
            <source>the dialing feature code</source>
            <translation>le code de fonction à composer</translation>
        </message>
    </context>
    <context>
        <name>Forms</name>
        <message>
            <source>Warning: {words}</source>
            <translation>Avertissement : {words}</translation>
        </message>
    </context>
    <context>
        <name>History</name>
        <message>
            <source>Put back…</source>
            <translation>Rétablir…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exporter…</translation>
        </message>
        <message>
            <source>There is nothing to export.</source>
            <translation>Il n’y a rien à exporter.</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Lecture…</translation>
        </message>
        <message>
            <source>The history is kept by the server: it shows when that is reached.</source>
            <translation>L’historique est tenu par le serveur : il s’affiche quand celui-ci est joignable.</translation>
        </message>
        <message>
            <source>No change is known that fits.</source>
            <translation>Aucune modification connue ne correspond.</translation>
        </message>
        <message>
            <source>Select a change first.</source>
            <translation>Sélectionnez d’abord une modification.</translation>
        </message>
        <message>
            <source>This change has no former value that could be put back.</source>
            <translation>Cette modification n’a pas de valeur antérieure à rétablir.</translation>
        </message>
        <message>
            <source>Put back what {name} had before this change?</source>
            <translation>Rétablir ce que {name} avait avant cette modification ?</translation>
        </message>
        <message>
            <source>Put back</source>
            <translation>Rétablir</translation>
        </message>
        <message>
            <source>Put back. You can undo it with Undo.</source>
            <translation>Rétabli. « Annuler » permet de revenir dessus.</translation>
        </message>
        <message>
            <source>Export the history</source>
            <translation>Exporter l’historique</translation>
        </message>
        <message>
            <source>History of {name}</source>
            <translation>Historique : {name}</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historique</translation>
        </message>
        <message>
            <source>Exported to {path}.</source>
            <translation>Exporté vers {path}.</translation>
        </message>
        <message>
            <source>Search the history</source>
            <translation>Rechercher dans l’historique</translation>
        </message>
        <message>
            <source>Search names and values</source>
            <translation>Rechercher des noms et des valeurs</translation>
        </message>
        <message>
            <source>Kind of change</source>
            <translation>Type de modification</translation>
        </message>
        <message>
            <source>All changes</source>
            <translation>Toutes les modifications</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Coordonnées</translation>
        </message>
        <message>
            <source>Application line</source>
            <translation>Ligne d’application</translation>
        </message>
        <message>
            <source>Invites</source>
            <translation>Invitations</translation>
        </message>
        <message>
            <source>Devices</source>
            <translation>Appareils</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>Modifications</translation>
        </message>
        <message>
            <source>User created</source>
            <translation>Utilisateur créé</translation>
        </message>
        <message>
            <source>Details changed</source>
            <translation>Coordonnées modifiées</translation>
        </message>
        <message>
            <source>User deleted</source>
            <translation>Utilisateur supprimé</translation>
        </message>
        <message>
            <source>Application line changed</source>
            <translation>Ligne d’application modifiée</translation>
        </message>
        <message>
            <source>Application line removed</source>
            <translation>Ligne d’application retirée</translation>
        </message>
        <message>
            <source>Invite asked for</source>
            <translation>Invitation demandée</translation>
        </message>
        <message>
            <source>Invite sent</source>
            <translation>Invitation envoyée</translation>
        </message>
        <message>
            <source>Invite could not be sent</source>
            <translation>L’invitation n’a pas pu être envoyée</translation>
        </message>
        <message>
            <source>Invite opened</source>
            <translation>Invitation ouverte</translation>
        </message>
        <message>
            <source>Invite revoked</source>
            <translation>Invitation révoquée</translation>
        </message>
        <message>
            <source>Invite expired</source>
            <translation>Invitation expirée</translation>
        </message>
        <message>
            <source>Code shown on a screen</source>
            <translation>Code affiché sur un écran</translation>
        </message>
        <message>
            <source>Invite redeemed</source>
            <translation>Invitation utilisée</translation>
        </message>
        <message>
            <source>Device removed</source>
            <translation>Appareil retiré</translation>
        </message>
        <message>
            <source>Settings of the account changed</source>
            <translation>Paramètres du compte modifiés</translation>
        </message>
        <message>
            <source>Operator added</source>
            <translation>Opérateur ajouté</translation>
        </message>
        <message>
            <source>Console</source>
            <translation>Console</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Appareil</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>Serveur</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Quand</translation>
        </message>
        <message>
            <source>User</source>
            <translation>Utilisateur</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Qui</translation>
        </message>
        <message>
            <source>From where</source>
            <translation>D’où</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Quoi</translation>
        </message>
        <message>
            <source>Before and after</source>
            <translation>Avant et après</translation>
        </message>
        <message>
            <source>Done here and not sent yet: {what}.</source>
            <translation>Fait ici et pas encore envoyé : {what}.</translation>
        </message>
        <message>
            <source>Invite</source>
            <translation>Invitation</translation>
        </message>
    </context>
    <context>
        <name>Import</name>
        <message>
            <source>Show</source>
            <translation>Afficher</translation>
        </message>
        <message>
            <source>All rows</source>
            <translation>Toutes les lignes</translation>
        </message>
        <message>
            <source>Next problem</source>
            <translation>Problème suivant</translation>
        </message>
        <message>
            <source>Double-click a cell of the file, or press F2, to correct it here.</source>
            <translation>Double-cliquez sur une cellule du fichier, ou appuyez sur F2, pour la corriger ici.</translation>
        </message>
        <message>
            <source>No row has a problem.</source>
            <translation>Aucune ligne n’a de problème.</translation>
        </message>
        <message>
            <source>Rows of the file</source>
            <translation>Lignes du fichier</translation>
        </message>
        <message>
            <source>Encoding</source>
            <translation>Encodage</translation>
        </message>
        <message>
            <source>Delimiter</source>
            <translation>Séparateur</translation>
        </message>
        <message>
            <source>Users who are there already</source>
            <translation>Utilisateurs déjà présents</translation>
        </message>
        <message>
            <source>Update them</source>
            <translation>Les mettre à jour</translation>
        </message>
        <message>
            <source>Skip them</source>
            <translation>Les ignorer</translation>
        </message>
        <message>
            <source>Report them as problems</source>
            <translation>Les signaler comme problèmes</translation>
        </message>
        <message>
            <source>Find them by</source>
            <translation>Les retrouver par</translation>
        </message>
        <message>
            <source>ID, e-mail or internal number</source>
            <translation>ID, e-mail ou numéro interne</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Internal number</source>
            <translation>Numéro interne</translation>
        </message>
        <message>
            <source>ID in this console</source>
            <translation>ID dans cette console</translation>
        </message>
        <message>
            <source>Send an invite to new users with an e-mail</source>
            <translation>Envoyer une invitation aux nouveaux utilisateurs qui ont un e-mail</translation>
        </message>
        <message>
            <source>A blank cell keeps what is there; &lt;clear&gt; in a cell empties the field. Nothing changes before you have seen what would happen.</source>
            <translation>Une cellule vide garde ce qui est là ; &lt;clear&gt; dans une cellule vide le champ. Rien ne change avant que vous ayez vu ce qui se passerait.</translation>
        </message>
        <message>
            <source>{number} rows below the header.</source>
            <translation>Lignes sous l’en-tête : {number}.</translation>
        </message>
        <message>
            <source>It seems to come from {system}.</source>
            <translation>Il semble venir de {system}.</translation>
        </message>
        <message>
            <source>Column {number}</source>
            <translation>Colonne {number}</translation>
        </message>
        <message>
            <source>Import users from CSV</source>
            <translation>Importer des utilisateurs depuis un CSV</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Progression</translation>
        </message>
        <message>
            <source>Stop the import first, or let it end.</source>
            <translation>Arrêtez d’abord l’importation, ou laissez-la finir.</translation>
        </message>
        <message>
            <source>Close without importing?</source>
            <translation>Fermer sans importer ?</translation>
        </message>
        <message>
            <source>The cells that you corrected here are not kept.</source>
            <translation>Les cellules que vous avez corrigées ici ne sont pas gardées.</translation>
        </message>
        <message>
            <source>Close without importing</source>
            <translation>Fermer sans importer</translation>
        </message>
        <message>
            <source>Choose a CSV file</source>
            <translation>Choisir un fichier CSV</translation>
        </message>
        <message>
            <source>Files of this program, 3CX, Google Workspace, Microsoft Entra and Yeastar are recognised, and any other list of people with a header. You can also drop a file on the main window. Nothing changes before you have seen what would happen.</source>
            <translation>Les fichiers de ce programme, de 3CX, Google Workspace, Microsoft Entra et Yeastar sont reconnus, ainsi que toute autre liste de personnes avec un en-tête. Vous pouvez aussi déposer un fichier sur la fenêtre principale. Rien ne change avant que vous ayez vu ce qui se passerait.</translation>
        </message>
        <message>
            <source>Choose file…</source>
            <translation>Choisir un fichier…</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>See what would happen</source>
            <translation>Voir ce qui se passerait</translation>
        </message>
        <message>
            <source>Save problems as CSV…</source>
            <translation>Enregistrer les problèmes en CSV…</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importer</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message numerus="yes">
            <source>Import %n row(s)</source>
            <translation>
                <numerusform>Importer %n ligne</numerusform>
                <numerusform>Importer %n lignes</numerusform>
            </translation>
        </message>
        <message>
            <source>No row would change anything.</source>
            <translation>Aucune ligne ne changerait quoi que ce soit.</translation>
        </message>
        <message>
            <source>The corrected cells are being checked.</source>
            <translation>Les cellules corrigées sont en cours de vérification.</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Lecture…</translation>
        </message>
        <message>
            <source>What would happen</source>
            <translation>Ce qui se passerait</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Terminé</translation>
        </message>
        <message>
            <source>Columns of the file</source>
            <translation>Colonnes du fichier</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) imported</source>
            <translation>
                <numerusform>%n ligne importée</numerusform>
                <numerusform>%n lignes importées</numerusform>
            </translation>
        </message>
        <message>
            <source>They are in the table, and are sent to the server now. Edit → Undo takes all of it back in one step.</source>
            <translation>Elles sont dans le tableau et partent maintenant vers le serveur. Édition → Annuler reprend tout en une fois.</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) with problems were left out.</source>
            <translation>
                <numerusform>%n ligne avec un problème a été laissée de côté.</numerusform>
                <numerusform>%n lignes avec des problèmes ont été laissées de côté.</numerusform>
            </translation>
        </message>
        <message>
            <source>{done} of {total} rows</source>
            <translation>{done} lignes sur {total}</translation>
        </message>
        <message>
            <source>Lists of people (*.csv *.txt *.tsv)</source>
            <translation>Listes de personnes (*.csv *.txt *.tsv)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Tous les fichiers (*)</translation>
        </message>
        <message>
            <source>Save problems as CSV</source>
            <translation>Enregistrer les problèmes en CSV</translation>
        </message>
        <message>
            <source>CSV files (*.csv)</source>
            <translation>Fichiers CSV (*.csv)</translation>
        </message>
        <message>
            <source>problems.csv</source>
            <translation>problemes.csv</translation>
        </message>
        <message>
            <source>Saved as {path}.</source>
            <translation>Enregistré sous {path}.</translation>
        </message>
        <message>
            <source>“{value}” is neither yes nor no.</source>
            <translation>« {value} » n’est ni oui ni non.</translation>
        </message>
        <message>
            <source>There is no “{value}” to choose for {label}, or more than one.</source>
            <translation>Pour {label}, « {value} » n’existe pas, ou existe plusieurs fois.</translation>
        </message>
        <message>
            <source>Row {row} of the file has the same {label}.</source>
            <translation>La ligne {row} du fichier a la même valeur : {label}.</translation>
        </message>
        <message>
            <source>{holder} is there already.</source>
            <translation>{holder} existe déjà.</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Ligne</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Résultat</translation>
        </message>
        <message>
            <source>What happens</source>
            <translation>Ce qui se passe</translation>
        </message>
        <message>
            <source>Adds {name}.</source>
            <translation>Ajoute {name}.</translation>
        </message>
        <message>
            <source>Changes {name}: {changes}.</source>
            <translation>Modifie {name} : {changes}.</translation>
        </message>
        <message>
            <source>{name} is there already; skipped.</source>
            <translation>{name} existe déjà ; ignoré.</translation>
        </message>
        <message>
            <source>{name} stays as it is.</source>
            <translation>{name} reste tel quel.</translation>
        </message>
        <message>
            <source>and {number} more</source>
            <translation>et {number} de plus</translation>
        </message>
        <message>
            <source>the application line is removed</source>
            <translation>la ligne d’application est retirée</translation>
        </message>
        <message>
            <source>an application line is added</source>
            <translation>une ligne d’application est ajoutée</translation>
        </message>
        <message>
            <source>{label}: {before} → {after}</source>
            <translation>{label} : {before} → {after}</translation>
        </message>
        <message>
            <source>+ New</source>
            <translation>+ Nouveau</translation>
        </message>
        <message>
            <source>✎ Change</source>
            <translation>✎ Modification</translation>
        </message>
        <message>
            <source>= As it is</source>
            <translation>= Tel quel</translation>
        </message>
        <message>
            <source>– Skipped</source>
            <translation>– Ignoré</translation>
        </message>
        <message>
            <source>✕ Problem</source>
            <translation>✕ Problème</translation>
        </message>
        <message>
            <source>Do not import</source>
            <translation>Ne pas importer</translation>
        </message>
        <message>
            <source>First and last name</source>
            <translation>Prénom et nom</translation>
        </message>
        <message>
            <source>Has an application line (yes or no)</source>
            <translation>A une ligne d’application (oui ou non)</translation>
        </message>
        <message>
            <source>Windows 1250 (Central European)</source>
            <translation>Windows 1250 (Europe centrale)</translation>
        </message>
        <message>
            <source>Windows 1251 (Cyrillic)</source>
            <translation>Windows 1251 (cyrillique)</translation>
        </message>
        <message>
            <source>Windows 1252 (Western)</source>
            <translation>Windows 1252 (occidental)</translation>
        </message>
        <message>
            <source>Windows 1253 (Greek)</source>
            <translation>Windows 1253 (grec)</translation>
        </message>
        <message>
            <source>Windows 1254 (Turkish)</source>
            <translation>Windows 1254 (turc)</translation>
        </message>
        <message>
            <source>Windows 1255 (Hebrew)</source>
            <translation>Windows 1255 (hébreu)</translation>
        </message>
        <message>
            <source>Windows 1256 (Arabic)</source>
            <translation>Windows 1256 (arabe)</translation>
        </message>
        <message>
            <source>Windows 1257 (Baltic)</source>
            <translation>Windows 1257 (balte)</translation>
        </message>
        <message>
            <source>Windows 1258 (Vietnamese)</source>
            <translation>Windows 1258 (vietnamien)</translation>
        </message>
        <message>
            <source>Windows 932 (Japanese)</source>
            <translation>Windows 932 (japonais)</translation>
        </message>
        <message>
            <source>Windows 936 (Simplified Chinese)</source>
            <translation>Windows 936 (chinois simplifié)</translation>
        </message>
        <message>
            <source>Windows 949 (Korean)</source>
            <translation>Windows 949 (coréen)</translation>
        </message>
        <message>
            <source>Windows 950 (Traditional Chinese)</source>
            <translation>Windows 950 (chinois traditionnel)</translation>
        </message>
        <message>
            <source>Comma</source>
            <translation>Virgule</translation>
        </message>
        <message>
            <source>Semicolon</source>
            <translation>Point-virgule</translation>
        </message>
        <message>
            <source>Tab</source>
            <translation>Tabulation</translation>
        </message>
        <message>
            <source>Vertical bar</source>
            <translation>Barre verticale</translation>
        </message>
        <message>
            <source>{number} new</source>
            <translation>{number} nouveaux</translation>
        </message>
        <message>
            <source>{number} to change</source>
            <translation>{number} à modifier</translation>
        </message>
        <message>
            <source>{number} as they are</source>
            <translation>{number} tels quels</translation>
        </message>
        <message>
            <source>{number} skipped</source>
            <translation>{number} ignorés</translation>
        </message>
        <message>
            <source>{number} with problems</source>
            <translation>{number} avec des problèmes</translation>
        </message>
    </context>
    <context>
        <name>Invitation</name>
        <message>
            <source>Waiting to send</source>
            <translation>En attente d’envoi</translation>
        </message>
        <message>
            <source>Waiting to revoke</source>
            <translation>En attente de révocation</translation>
        </message>
        <message>
            <source>Being sent</source>
            <translation>Envoi en cours</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Envoyée</translation>
        </message>
        <message>
            <source>Opened</source>
            <translation>Ouverte</translation>
        </message>
        <message>
            <source>Being set up</source>
            <translation>En cours de configuration</translation>
        </message>
        <message>
            <source>Completed</source>
            <translation>Terminée</translation>
        </message>
        <message>
            <source>Expired</source>
            <translation>Expirée</translation>
        </message>
        <message>
            <source>Revoked</source>
            <translation>Révoquée</translation>
        </message>
        <message>
            <source>Superseded</source>
            <translation>Remplacée</translation>
        </message>
        <message>
            <source>Mail refused</source>
            <translation>E-mail refusé</translation>
        </message>
    </context>
    <context>
        <name>InvitePreview</name>
        <message>
            <source>Preview invite</source>
            <translation>Aperçu de l’invitation</translation>
        </message>
        <message>
            <source>Send Invite</source>
            <translation>Envoyer l’invitation</translation>
        </message>
        <message>
            <source>Send invite</source>
            <translation>Envoyer l’invitation</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personnes</translation>
        </message>
        <message>
            <source>E-mail as it will be sent</source>
            <translation>L’e-mail tel qu’il sera envoyé</translation>
        </message>
        <message>
            <source>Text of the e-mail</source>
            <translation>Texte de l’e-mail</translation>
        </message>
        <message>
            <source>Mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texte</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>The invite can go after saving.</source>
            <translation>L’invitation peut partir après l’enregistrement.</translation>
        </message>
        <message>
            <source>There is no e-mail address.</source>
            <translation>Il n’y a pas d’adresse e-mail.</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>Enregistrement…</translation>
        </message>
        <message>
            <source>Expires on {moment} if it is sent now.</source>
            <translation>Expire le {moment} si elle est envoyée maintenant.</translation>
        </message>
        <message>
            <source>The real code is made when the server sends it.</source>
            <translation>Le vrai code est créé quand le serveur l’envoie.</translation>
        </message>
        <message>
            <source>The code sent before stops working: {names}.</source>
            <translation>Le code envoyé précédemment n’est plus valable : {names}.</translation>
        </message>
        <message>
            <source>No invite, for want of an e-mail address: {names}.</source>
            <translation>Pas d’invitation, faute d’adresse e-mail : {names}.</translation>
        </message>
        <message>
            <source>It will be sent when the server is reached again.</source>
            <translation>Elle sera envoyée quand le serveur sera de nouveau joignable.</translation>
        </message>
        <message>
            <source>From</source>
            <translation>De</translation>
        </message>
        <message>
            <source>To</source>
            <translation>À</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Objet</translation>
        </message>
        <message>
            <source>{names} and {number} more</source>
            <translation>{names} et {number} autres</translation>
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
            <translation>Utilisateurs</translation>
        </message>
        <message>
            <source>Devices</source>
            <translation>Appareils</translation>
        </message>
        <message>
            <source>Needs attention</source>
            <translation>À traiter</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historique</translation>
        </message>
    </context>
    <context>
        <name>Menu</name>
        <message>
            <source>&amp;User</source>
            <translation>&amp;Utilisateur</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>É&amp;dition</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Affichage</translation>
        </message>
        <message>
            <source>&amp;Console</source>
            <translation>&amp;Console</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>A&amp;ide</translation>
        </message>
    </context>
    <context>
        <name>Merge</name>
        <message>
            <source>Show what changed</source>
            <translation>Afficher les changements</translation>
        </message>
        <message>
            <source>Take over</source>
            <translation>Reprendre</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Pas maintenant</translation>
        </message>
        <message>
            <source>What you typed stays; the rest becomes what it is now.</source>
            <translation>Ce que vous avez saisi reste ; le reste prend sa valeur actuelle.</translation>
        </message>
        <message>
            <source>This user was deleted meanwhile. What you typed is kept; after saving you can create the user again under Needs attention.</source>
            <translation>Cet utilisateur a été supprimé entre-temps. Votre saisie est conservée ; après l’enregistrement, vous pourrez le recréer sous « À traiter ».</translation>
        </message>
        <message>
            <source>{who} changed {fields} at {moment}.</source>
            <translation>{who} a modifié {fields} ({moment}).</translation>
        </message>
        <message>
            <source>{fields} changed meanwhile.</source>
            <translation>Modifié entre-temps : {fields}.</translation>
        </message>
        <message>
            <source>You changed some of it, too: choose, then save.</source>
            <translation>Vous en avez aussi modifié une partie : choisissez, puis enregistrez.</translation>
        </message>
        <message>
            <source>{names} and {number} more</source>
            <translation>{names} et {number} autres</translation>
        </message>
        <message>
            <source>{names} and {last}</source>
            <translation>{names} et {last}</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Champ</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Avant</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>La mienne</translation>
        </message>
        <message>
            <source>Theirs</source>
            <translation>L’autre</translation>
        </message>
        <message>
            <source>not touched here</source>
            <translation>pas modifié ici</translation>
        </message>
        <message>
            <source>{field}, theirs: {value}</source>
            <translation>{field}, l’autre : {value}</translation>
        </message>
        <message>
            <source>{field}, mine: {value}</source>
            <translation>{field}, la mienne : {value}</translation>
        </message>
    </context>
    <context>
        <name>Navigation</name>
        <message>
            <source>Pages</source>
            <translation>Pages</translation>
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
            <translation>Invitations à l’application</translation>
        </message>
        <message>
            <source>The invite of {name} failed.</source>
            <translation>L’invitation a échoué : {name}.</translation>
        </message>
        <message>
            <source>{number} invites failed.</source>
            <translation>Invitations échouées : {number}.</translation>
        </message>
        <message>
            <source>{name} has set up the app.</source>
            <translation>{name} a configuré l’application.</translation>
        </message>
        <message>
            <source>{number} people have set up the app.</source>
            <translation>Personnes ayant configuré l’application : {number}.</translation>
        </message>
    </context>
    <context>
        <name>Palette</name>
        <message>
            <source>Find anything</source>
            <translation>Tout rechercher</translation>
        </message>
        <message>
            <source>Find an action or a user</source>
            <translation>Trouver une action ou un utilisateur</translation>
        </message>
        <message>
            <source>Type what you want to do, a name or a number</source>
            <translation>Tapez ce que vous voulez faire, un nom ou un numéro</translation>
        </message>
        <message>
            <source>Actions and users</source>
            <translation>Actions et utilisateurs</translation>
        </message>
        <message>
            <source>Nothing fits. Try a part of a name, a number or another word.</source>
            <translation>Rien ne correspond. Essayez une partie d’un nom, un numéro ou un autre mot.</translation>
        </message>
    </context>
    <context>
        <name>Paper</name>
        <message>
            <source>This text is missing. Install the program again to read it.</source>
            <translation>Ce texte manque. Réinstallez le programme pour le lire.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
    </context>
    <context>
        <name>Problem</name>
        <message>
            <source>{label} is needed.</source>
            <translation>Le champ « {label} » est obligatoire.</translation>
        </message>
        <message>
            <source>{label} has {length} characters; {longest} fit.</source>
            <translation>« {label} » compte {length} caractères ; {longest} au plus.</translation>
        </message>
        <message>
            <source>{label} contains a line break or another invisible character.</source>
            <translation>« {label} » contient un saut de ligne ou un autre caractère invisible.</translation>
        </message>
        <message>
            <source>This time schedule no longer exists.</source>
            <translation>Cet horaire n’existe plus.</translation>
        </message>
        <message>
            <source>“{value}” is not an e-mail address. It needs a form like name@example.com.</source>
            <translation>« {value} » n’est pas une adresse e-mail. Elle doit ressembler à name@example.com.</translation>
        </message>
        <message>
            <source>E-mail {value} belongs to {holder}.</source>
            <translation>L’e-mail {value} appartient à {holder}.</translation>
        </message>
        <message>
            <source>An e-mail address is needed to send the invite.</source>
            <translation>Une adresse e-mail est nécessaire pour envoyer l’invitation.</translation>
        </message>
        <message>
            <source>DID number {value} is not one of the account's.</source>
            <translation>Le numéro direct {value} n’est pas un numéro du compte.</translation>
        </message>
        <message>
            <source>DID number {value} is not active.</source>
            <translation>Le numéro direct {value} n’est pas actif.</translation>
        </message>
        <message>
            <source>DID number {value} belongs to {holder}.</source>
            <translation>Le numéro direct {value} appartient à {holder}.</translation>
        </message>
        <message>
            <source>“{value}” is not an internal number: it has 1 to 4 digits.</source>
            <translation>« {value} » n’est pas un numéro interne : il compte de 1 à 4 chiffres.</translation>
        </message>
        <message>
            <source>Internal number {value} belongs to {holder}.</source>
            <translation>Le numéro interne {value} appartient à {holder}.</translation>
        </message>
        <message>
            <source>{value} is the feature code of {holder}.</source>
            <translation>{value} est le code de fonction de {holder}.</translation>
        </message>
        <message>
            <source>{value} is an emergency number; people who dial it for help would reach a desk.</source>
            <translation>{value} est un numéro d’urgence ; qui le compose pour être secouru tomberait sur un bureau.</translation>
        </message>
        <message>
            <source>No internal number is free between {first} and {last}.</source>
            <translation>Aucun numéro interne n’est libre entre {first} et {last}.</translation>
        </message>
        <message>
            <source>Choose “Do nothing” or “Route to Voicemail”.</source>
            <translation>Choisissez « Ne rien faire » ou « Diriger vers la messagerie ».</translation>
        </message>
        <message>
            <source>Route to Voicemail needs a voicemail audio; “System default” is one.</source>
            <translation>« Diriger vers la messagerie » demande une annonce ; « Valeur du système » en est une.</translation>
        </message>
        <message>
            <source>Route to Voicemail needs an e-mail address for the messages.</source>
            <translation>« Diriger vers la messagerie » demande une adresse e-mail pour les messages.</translation>
        </message>
        <message>
            <source>{label} is only used with Route to Voicemail.</source>
            <translation>« {label} » ne sert qu’avec « Diriger vers la messagerie ».</translation>
        </message>
        <message>
            <source>The audio file of {label} no longer exists.</source>
            <translation>Le fichier audio de « {label} » n’existe plus.</translation>
        </message>
        <message>
            <source>External calls need at least one caller ID.</source>
            <translation>Les appels externes demandent au moins un numéro présenté.</translation>
        </message>
        <message>
            <source>Caller ID {value} is not one of the account's numbers.</source>
            <translation>Le numéro présenté {value} n’est pas un numéro du compte.</translation>
        </message>
        <message>
            <source>Caller ID {value} is not active.</source>
            <translation>Le numéro présenté {value} n’est pas actif.</translation>
        </message>
        <message>
            <source>Caller ID {value} is listed twice.</source>
            <translation>Le numéro présenté {value} figure deux fois.</translation>
        </message>
        <message>
            <source>Nobody has the internal number {value}.</source>
            <translation>Personne n’a le numéro interne {value}.</translation>
        </message>
        <message>
            <source>Calls will show {value}, which belongs to {holder}.</source>
            <translation>Les appels afficheront {value}, qui appartient à {holder}.</translation>
        </message>
        <message>
            <source>Recording needs at least one delivery method.</source>
            <translation>L’enregistrement demande au moins un mode de remise.</translation>
        </message>
        <message>
            <source>A chosen delivery method no longer exists.</source>
            <translation>Un mode de remise choisi n’existe plus.</translation>
        </message>
        <message>
            <source>“{value}” sends recordings by e-mail: about 7 MB an hour, and big mails bounce.</source>
            <translation>« {value} » envoie les enregistrements par e-mail : environ 7 Mo par heure, et les gros e-mails sont rejetés.</translation>
        </message>
        <message>
            <source>Calls are recorded without an announcement; the law may require consent.</source>
            <translation>Les appels sont enregistrés sans annonce ; la loi peut exiger un consentement.</translation>
        </message>
        <message>
            <source>Record on demand needs a dialing feature code.</source>
            <translation>L’enregistrement à la demande nécessite un code de fonction à composer.</translation>
        </message>
        <message>
            <source>“{value}” is not a feature code: it is * or # and 1 to 4 digits.</source>
            <translation>« {value} » n’est pas un code de fonction : * ou # suivi de 1 à 4 chiffres.</translation>
        </message>
        <message>
            <source>{value} is already the feature code of {holder}.</source>
            <translation>{value} est déjà le code de fonction de {holder}.</translation>
        </message>
        <message>
            <source>Without a DID number and an internal number, nobody can call this user.</source>
            <translation>Sans numéro direct ni numéro interne, personne ne peut appeler cet utilisateur.</translation>
        </message>
        <message>
            <source>Your role, {role}, may not do this.</source>
            <translation>Votre rôle, {role}, ne le permet pas.</translation>
        </message>
        <message>
            <source>This change was already sent with another content. Save it again as a new one.</source>
            <translation>Cette modification a déjà été envoyée avec un autre contenu. Enregistrez-la de nouveau comme nouvelle modification.</translation>
        </message>
        <message>
            <source>The server does not know this kind of change. It may need an update.</source>
            <translation>Le serveur ne connaît pas ce type de modification. Il a peut-être besoin d’une mise à jour.</translation>
        </message>
        <message>
            <source>The server does not know the field “{name}”.</source>
            <translation>Le serveur ne connaît pas le champ « {name} ».</translation>
        </message>
        <message>
            <source>{label} has a value of the wrong type.</source>
            <translation>« {label} » a une valeur d’un type incorrect.</translation>
        </message>
        <message>
            <source>This user is not known to the server.</source>
            <translation>Le serveur ne connaît pas cet utilisateur.</translation>
        </message>
        <message>
            <source>This user was deleted meanwhile.</source>
            <translation>Cet utilisateur a été supprimé entre-temps.</translation>
        </message>
        <message>
            <source>This user exists already.</source>
            <translation>Cet utilisateur existe déjà.</translation>
        </message>
        <message>
            <source>This device is not known to the server.</source>
            <translation>Le serveur ne connaît pas cet appareil.</translation>
        </message>
        <message>
            <source>It waits for another change that was not accepted.</source>
            <translation>En attente d’une autre modification, qui n’a pas été acceptée.</translation>
        </message>
        <message>
            <source>The e-mail or the password is wrong.</source>
            <translation>L’e-mail ou le mot de passe est incorrect.</translation>
        </message>
        <message>
            <source>The session has ended. Sign in again.</source>
            <translation>La session est terminée. Reconnectez-vous.</translation>
        </message>
        <message>
            <source>Too many tries. Wait {seconds} seconds, then try again.</source>
            <translation>Trop de tentatives. Attendez {seconds} secondes, puis réessayez.</translation>
        </message>
        <message>
            <source>The request is larger than the server accepts.</source>
            <translation>La requête est plus grande que ce que le serveur accepte.</translation>
        </message>
        <message>
            <source>The request could not be read: {detail}</source>
            <translation>La requête n’a pas pu être lue : {detail}</translation>
        </message>
        <message>
            <source>The server asks for a full download before going on.</source>
            <translation>Le serveur demande un téléchargement complet avant de continuer.</translation>
        </message>
        <message>
            <source>There is nothing at this address.</source>
            <translation>Il n’y a rien à cette adresse.</translation>
        </message>
        <message>
            <source>The server failed. Your change is kept; it will be tried again.</source>
            <translation>Le serveur a échoué. Votre modification est conservée ; un nouvel essai aura lieu.</translation>
        </message>
        <message>
            <source>The server is busy. It will be tried again.</source>
            <translation>Le serveur est occupé. Un nouvel essai aura lieu.</translation>
        </message>
        <message>
            <source>The server has no room left on its disk. Nothing is lost; it will be tried again. Whoever runs the server must make room.</source>
            <translation>Le disque du serveur est plein. Rien n’est perdu ; un nouvel essai aura lieu. Le responsable du serveur doit libérer de l’espace.</translation>
        </message>
        <message>
            <source>This code is not valid. Check it, or ask for a new invite.</source>
            <translation>Ce code n’est pas valable. Vérifiez-le ou demandez une nouvelle invitation.</translation>
        </message>
        <message>
            <source>The code has a typing mistake. Check it.</source>
            <translation>Il y a une faute de frappe dans le code. Vérifiez-le.</translation>
        </message>
        <message>
            <source>This invite has expired. Ask for a new one.</source>
            <translation>Cette invitation a expiré. Demandez-en une nouvelle.</translation>
        </message>
        <message>
            <source>This invite was already used. Ask for a new one if it was not you.</source>
            <translation>Cette invitation a déjà servi. Demandez-en une nouvelle si ce n’était pas vous.</translation>
        </message>
        <message>
            <source>This invite is no longer valid. Use the newest one, or ask for a new one.</source>
            <translation>Cette invitation n’est plus valable. Utilisez la plus récente ou demandez-en une nouvelle.</translation>
        </message>
        <message>
            <source>Too many wrong codes. Wait {seconds} seconds, or scan the QR code.</source>
            <translation>Trop de codes erronés. Attendez {seconds} secondes, ou scannez le code QR.</translation>
        </message>
        <message>
            <source>Too many wrong tries ended this code. Scan the QR code or open the link of the invite, or ask for a new one.</source>
            <translation>Après trop d’essais erronés, ce code ne vaut plus. Scannez le code QR, ouvrez le lien de l’invitation ou demandez-en une nouvelle.</translation>
        </message>
        <message>
            <source>The picture could not be read.</source>
            <translation>L’image n’a pas pu être lue.</translation>
        </message>
        <message>
            <source>Another step of the set-up comes first.</source>
            <translation>Une autre étape de la configuration vient d’abord.</translation>
        </message>
        <message>
            <source>Somebody in the office changed {label} meanwhile. Check it, then save again.</source>
            <translation>Votre bureau a modifié « {label} » entre-temps. Vérifiez, puis enregistrez de nouveau.</translation>
        </message>
        <message>
            <source>This user has no e-mail address.</source>
            <translation>Cet utilisateur n’a pas d’adresse e-mail.</translation>
        </message>
        <message>
            <source>Console and server do not fit together. Update the {side}.</source>
            <translation>La console et le serveur ne sont pas compatibles. Mettez à jour {side}.</translation>
        </message>
    </context>
    <context>
        <name>QrPicture</name>
        <message>
            <source>Drag it into a chat, or copy the picture.</source>
            <translation>Faites-le glisser dans une discussion, ou copiez l’image.</translation>
        </message>
        <message>
            <source>Copy picture</source>
            <translation>Copier l’image</translation>
        </message>
        <message>
            <source>invite.png</source>
            <translation>invitation.png</translation>
        </message>
    </context>
    <context>
        <name>Report</name>
        <message>
            <source>Report a problem</source>
            <translation>Signaler un problème</translation>
        </message>
        <message>
            <source>Save…</source>
            <translation>Enregistrer…</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <source>What happened?</source>
            <translation>Que s’est-il passé ?</translation>
        </message>
        <message>
            <source>What did you do, and what came of it? It is saved as you write it.</source>
            <translation>Qu’avez-vous fait, et qu’en est-il résulté ? C’est enregistré tel que vous l’écrivez.</translation>
        </message>
        <message>
            <source>The report</source>
            <translation>Le rapport</translation>
        </message>
        <message>
            <source>Collecting…</source>
            <translation>Collecte…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Read it, save it, and send the file to your support. Names, e-mail addresses, numbers, codes and passwords were taken out. Nothing is sent by itself.</source>
            <translation>Lisez-le, enregistrez-le et envoyez le fichier à votre assistance. Les noms, adresses e-mail, numéros, codes et mots de passe ont été retirés. Rien n’est envoyé tout seul.</translation>
        </message>
        <message>
            <source>The report is there.</source>
            <translation>Le rapport est prêt.</translation>
        </message>
        <message>
            <source>Copied.</source>
            <translation>Copié.</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>Enregistrer le rapport</translation>
        </message>
        <message>
            <source>Zip archives (*.zip)</source>
            <translation>Archives Zip (*.zip)</translation>
        </message>
        <message>
            <source>Texts (*.txt)</source>
            <translation>Textes (*.txt)</translation>
        </message>
        <message>
            <source>phone-console-report.zip</source>
            <translation>rapport-phone-console.zip</translation>
        </message>
        <message>
            <source>Saved as {path}.</source>
            <translation>Enregistré sous {path}.</translation>
        </message>
        <message>
            <source>The report was not saved: {reason}. Choose another folder.</source>
            <translation>Le rapport n’a pas été enregistré : {reason}. Choisissez un autre dossier.</translation>
        </message>
    </context>
    <context>
        <name>Role</name>
        <message>
            <source>Admin</source>
            <translation>Administrateur</translation>
        </message>
        <message>
            <source>Helpdesk</source>
            <translation>Assistance</translation>
        </message>
        <message>
            <source>Auditor</source>
            <translation>Auditeur</translation>
        </message>
    </context>
    <context>
        <name>Session</name>
        <message>
            <source>Sign out?</source>
            <translation>Se déconnecter ?</translation>
        </message>
        <message>
            <source>The users are removed from this computer and fetched again at the next sign-in.</source>
            <translation>Les utilisateurs sont retirés de cet ordinateur et récupérés à la prochaine connexion.</translation>
        </message>
        <message>
            <source>Sign out</source>
            <translation>Se déconnecter</translation>
        </message>
        <message>
            <source>Remove them here</source>
            <translation>Les retirer ici</translation>
        </message>
        <message>
            <source>{number} changes were not sent yet.</source>
            <translation>{number} modifications n’ont pas encore été envoyées.</translation>
        </message>
        <message>
            <source>1 change was not sent yet.</source>
            <translation>1 modification n’a pas encore été envoyée.</translation>
        </message>
        <message>
            <source>Kept, they stay here encrypted and are sent after the next sign-in. Discarded, they are lost.</source>
            <translation>Conservées, elles restent ici chiffrées et sont envoyées après la prochaine connexion. Abandonnées, elles sont perdues.</translation>
        </message>
        <message>
            <source>Keep and sign out</source>
            <translation>Conserver et se déconnecter</translation>
        </message>
        <message>
            <source>Discard and sign out</source>
            <translation>Abandonner et se déconnecter</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
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
            <translation>Feuilles d’invitation</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personnes</translation>
        </message>
        <message>
            <source>Choose everybody</source>
            <translation>Sélectionner tout le monde</translation>
        </message>
        <message>
            <source>Choose nobody</source>
            <translation>Ne sélectionner personne</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>Enregistrer en PDF…</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Imprimer…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>A page for each person, with a QR code and a text code of their own. Listed are people without an e-mail address who are not set up yet.</source>
            <translation>Une page par personne, avec son propre code QR et son code en texte. La liste montre les personnes sans adresse e-mail qui ne sont pas encore configurées.</translation>
        </message>
        <message>
            <source>Choose at least one person.</source>
            <translation>Sélectionnez au moins une personne.</translation>
        </message>
        <message>
            <source>The server makes the codes…</source>
            <translation>Le serveur crée les codes…</translation>
        </message>
        <message>
            <source>The code that is out stops working: {names}.</source>
            <translation>Le code en cours n’est plus valable : {names}.</translation>
        </message>
        <message>
            <source>No sheet, since the server does not know them any more: {names}.</source>
            <translation>Pas de feuille, car le serveur ne les connaît plus : {names}.</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>Enregistrer en PDF</translation>
        </message>
        <message>
            <source>PDF documents (*.pdf)</source>
            <translation>Documents PDF (*.pdf)</translation>
        </message>
        <message>
            <source>invitations.pdf</source>
            <translation>invitations.pdf</translation>
        </message>
        <message>
            <source>Sent to the printer.</source>
            <translation>Envoyé à l’imprimante.</translation>
        </message>
        <message>
            <source>The printer did not take it. Check the printer, then print again.</source>
            <translation>L’imprimante ne l’a pas accepté. Vérifiez-la, puis imprimez de nouveau.</translation>
        </message>
        <message>
            <source>Saved as {path}.</source>
            <translation>Enregistré sous {path}.</translation>
        </message>
        <message>
            <source>The sheets were not saved: {reason}. Choose another folder.</source>
            <translation>Les feuilles n’ont pas été enregistrées : {reason}. Choisissez un autre dossier.</translation>
        </message>
        <message>
            <source>{names} and {number} more</source>
            <translation>{names} et {number} autres</translation>
        </message>
    </context>
    <context>
        <name>Shortcuts</name>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Raccourcis clavier</translation>
        </message>
        <message>
            <source>Search shortcuts</source>
            <translation>Rechercher des raccourcis</translation>
        </message>
        <message>
            <source>Search an action or a key</source>
            <translation>Rechercher une action ou une touche</translation>
        </message>
        <message>
            <source>No shortcut fits. Every action is in Ctrl+K.</source>
            <translation>Aucun raccourci ne correspond. Toutes les actions sont sous Ctrl+K.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Shortcuts</source>
            <translation>Raccourcis</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>Action</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Touches</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Rechercher</translation>
        </message>
        <message>
            <source>Open what is selected</source>
            <translation>Ouvrir la sélection</translation>
        </message>
        <message>
            <source>Menu of what is selected</source>
            <translation>Menu de la sélection</translation>
        </message>
        <message>
            <source>Copy the selected rows as a table</source>
            <translation>Copier les lignes sélectionnées sous forme de tableau</translation>
        </message>
        <message>
            <source>Copy the selected rows with titles</source>
            <translation>Copier les lignes sélectionnées avec les titres</translation>
        </message>
        <message>
            <source>Go to the next field</source>
            <translation>Aller au champ suivant</translation>
        </message>
        <message>
            <source>Go to the field before</source>
            <translation>Aller au champ précédent</translation>
        </message>
        <message>
            <source>Close a dialog; what was typed is kept</source>
            <translation>Fermer une boîte de dialogue ; ce qui est tapé est gardé</translation>
        </message>
        <message>
            <source>In tables</source>
            <translation>Dans les tableaux</translation>
        </message>
        <message>
            <source>Everywhere</source>
            <translation>Partout</translation>
        </message>
    </context>
    <context>
        <name>ShowQr</name>
        <message>
            <source>Show QR</source>
            <translation>Afficher le code QR</translation>
        </message>
        <message>
            <source>Scan with the app of {name}</source>
            <translation>Scanner avec l’application de {name}</translation>
        </message>
        <message>
            <source>Copy code</source>
            <translation>Copier le code</translation>
        </message>
        <message>
            <source>Save as PNG</source>
            <translation>Enregistrer en PNG</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Imprimer</translation>
        </message>
        <message>
            <source>New code</source>
            <translation>Nouveau code</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>This code has ended. Press “New code” for another one.</source>
            <translation>Ce code a pris fin. Appuyez sur « Nouveau code » pour en obtenir un autre.</translation>
        </message>
        <message>
            <source>The server can't be reached, and only the server can make a code. Press “New code” when you are online again, or send the invite by e-mail: it waits.</source>
            <translation>Le serveur est injoignable, et lui seul peut créer un code. Appuyez sur « Nouveau code » quand vous serez de nouveau en ligne, ou envoyez l’invitation par e-mail : elle attendra.</translation>
        </message>
        <message>
            <source>Works for {minutes}:{seconds} more, once.</source>
            <translation>Valable encore {minutes}:{seconds}, une fois.</translation>
        </message>
        <message>
            <source>Copied. It leaves the clipboard after a minute.</source>
            <translation>Copié. Il quittera le presse-papiers après une minute.</translation>
        </message>
        <message>
            <source>PNG pictures (*.png)</source>
            <translation>Images PNG (*.png)</translation>
        </message>
        <message>
            <source>invite.png</source>
            <translation>invitation.png</translation>
        </message>
        <message>
            <source>Works once, until {moment}.</source>
            <translation>Valable une fois, jusqu’au {moment}.</translation>
        </message>
        <message>
            <source>The printer did not take it. Check the printer, then print again.</source>
            <translation>L’imprimante ne l’a pas accepté. Vérifiez-la, puis imprimez de nouveau.</translation>
        </message>
        <message>
            <source>Saved as {path}. It works as long as this.</source>
            <translation>Enregistré sous {path}. L’image est valable aussi longtemps que ce code.</translation>
        </message>
        <message>
            <source>The picture was not saved: {reason}. Choose another folder.</source>
            <translation>L’image n’a pas été enregistrée : {reason}. Choisissez un autre dossier.</translation>
        </message>
        <message>
            <source>QR code</source>
            <translation>Code QR</translation>
        </message>
        <message>
            <source>The same code is below as text.</source>
            <translation>Le même code figure dessous en texte.</translation>
        </message>
        <message>
            <source>Asking the server for a code…</source>
            <translation>Demande d’un code au serveur…</translation>
        </message>
    </context>
    <context>
        <name>SignIn</name>
        <message>
            <source>Sign in – Phone Console</source>
            <translation>Se connecter – Phone Console</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Se connecter</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Quitter</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Plus tard</translation>
        </message>
        <message>
            <source>Once signed in, the program starts without the network and without asking.</source>
            <translation>Une fois connecté, le programme démarre sans réseau et sans rien demander.</translation>
        </message>
        <message>
            <source>Server address</source>
            <translation>Adresse du serveur</translation>
        </message>
        <message>
            <source>Email</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Mot de passe</translation>
        </message>
        <message>
            <source>Fill in all three fields first.</source>
            <translation>Remplissez d’abord les trois champs.</translation>
        </message>
        <message>
            <source>Signing in…</source>
            <translation>Connexion…</translation>
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
            <translation>Dossier de profil : {where}</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Quitter</translation>
        </message>
        <message>
            <source>Your local data was repaired</source>
            <translation>Vos données locales ont été réparées</translation>
        </message>
        <message>
            <source>It was damaged. Changes waiting to be sent that could be saved: {operations}; unfinished drafts: {drafts}. Users are downloaded from the server again.</source>
            <translation>Elles étaient endommagées. Modifications en attente d’envoi qui ont pu être sauvées : {operations} ; brouillons inachevés : {drafts}. Les utilisateurs sont de nouveau téléchargés depuis le serveur.</translation>
        </message>
        <message>
            <source>The damaged file is kept: {kept}</source>
            <translation>Le fichier endommagé est conservé : {kept}</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Continuer</translation>
        </message>
        <message>
            <source>Starting the demo…</source>
            <translation>Démarrage de la démonstration…</translation>
        </message>
        <message>
            <source>A backend with made-up people starts on this computer.</source>
            <translation>Un serveur avec des personnes fictives démarre sur cet ordinateur.</translation>
        </message>
    </context>
    <context>
        <name>Status</name>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Starting…</source>
            <translation>Démarrage…</translation>
        </message>
        <message>
            <source>Online</source>
            <translation>En ligne</translation>
        </message>
        <message>
            <source>Offline</source>
            <translation>Hors ligne</translation>
        </message>
        <message>
            <source>Offline: {words}</source>
            <translation>Hors ligne : {words}</translation>
        </message>
        <message>
            <source>never synced</source>
            <translation>jamais synchronisé</translation>
        </message>
        <message>
            <source>synced just now</source>
            <translation>synchronisé à l’instant</translation>
        </message>
        <message>
            <source>synced {age} ago</source>
            <translation>synchronisé il y a {age}</translation>
        </message>
        <message>
            <source>1 change waits to be sent</source>
            <translation>1 modification en attente d’envoi</translation>
        </message>
        <message>
            <source>{number} changes wait to be sent</source>
            <translation>{number} modifications en attente d’envoi</translation>
        </message>
        <message>
            <source>{words}, the oldest for {age}</source>
            <translation>{words}, la plus ancienne depuis {age}</translation>
        </message>
        <message>
            <source>1 change needs you</source>
            <translation>1 modification à traiter</translation>
        </message>
        <message>
            <source>{number} changes need you</source>
            <translation>{number} modifications à traiter</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Continuer</translation>
        </message>
        <message>
            <source>Sign in again</source>
            <translation>Se reconnecter</translation>
        </message>
        <message>
            <source>Decide…</source>
            <translation>Décider…</translation>
        </message>
        <message>
            <source>Why?</source>
            <translation>Pourquoi ?</translation>
        </message>
        <message>
            <source>Syncing…</source>
            <translation>Synchronisation…</translation>
        </message>
        <message>
            <source>Downloading: {number} so far</source>
            <translation>Téléchargement : {number} jusqu’ici</translation>
        </message>
        <message>
            <source>Downloading: {number} of {total}</source>
            <translation>Téléchargement : {number} sur {total}</translation>
        </message>
        <message>
            <source>{words}, {seconds} s left</source>
            <translation>{words}, encore {seconds} s</translation>
        </message>
        <message>
            <source>{words}, {time} left</source>
            <translation>{words}, encore {time}</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Arrêté</translation>
        </message>
        <message>
            <source>Download stopped at {number}; the rest can wait</source>
            <translation>Téléchargement arrêté à {number} ; le reste peut attendre</translation>
        </message>
    </context>
    <context>
        <name>Sync</name>
        <message>
            <source>Synced</source>
            <translation>Synchronisé</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Brouillon</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>En attente</translation>
        </message>
        <message>
            <source>Conflict</source>
            <translation>Conflit</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>Refusé</translation>
        </message>
        <message>
            <source>Blocked</source>
            <translation>Bloqué</translation>
        </message>
        <message>
            <source>The server has everything.</source>
            <translation>Le serveur a tout.</translation>
        </message>
        <message>
            <source>Not saved yet: open Edit to finish what was typed.</source>
            <translation>Pas encore enregistré : ouvrez « Modifier » pour terminer la saisie.</translation>
        </message>
        <message>
            <source>Saved here; waits to be sent.</source>
            <translation>Enregistré ici ; en attente d’envoi.</translation>
        </message>
        <message>
            <source>Somebody else changed the same: choose whose change stays.</source>
            <translation>Quelqu’un d’autre a modifié la même chose : choisissez la modification à garder.</translation>
        </message>
        <message>
            <source>The server did not accept a change: open it to see why.</source>
            <translation>Le serveur n’a pas accepté une modification : ouvrez-la pour voir pourquoi.</translation>
        </message>
        <message>
            <source>Waits for another change that was not accepted.</source>
            <translation>En attente d’une autre modification, qui n’a pas été acceptée.</translation>
        </message>
    </context>
    <context>
        <name>Time</name>
        <message>
            <source>less than a minute</source>
            <translation>moins d’une minute</translation>
        </message>
        <message>
            <source>1 minute</source>
            <translation>1 minute</translation>
        </message>
        <message>
            <source>{number} minutes</source>
            <translation>{number} minutes</translation>
        </message>
        <message>
            <source>1 hour</source>
            <translation>1 heure</translation>
        </message>
        <message>
            <source>{number} hours</source>
            <translation>{number} heures</translation>
        </message>
        <message>
            <source>1 day</source>
            <translation>1 jour</translation>
        </message>
        <message>
            <source>{number} days</source>
            <translation>{number} jours</translation>
        </message>
    </context>
    <context>
        <name>Undo</name>
        <message numerus="yes">
            <source>Undo changes of %n user(s)</source>
            <translation>
                <numerusform>Annuler les modifications de %n utilisateur</numerusform>
                <numerusform>Annuler les modifications de %n utilisateurs</numerusform>
            </translation>
        </message>
        <message>
            <source>Undo adding {name}</source>
            <translation>Annuler l’ajout de {name}</translation>
        </message>
        <message>
            <source>Undo deleting {name}</source>
            <translation>Annuler la suppression de {name}</translation>
        </message>
        <message>
            <source>Undo removing the line of {name}</source>
            <translation>Annuler le retrait de la ligne de {name}</translation>
        </message>
        <message>
            <source>Undo inviting {name}</source>
            <translation>Annuler l’invitation de {name}</translation>
        </message>
        <message>
            <source>Undo revoking the invite of {name}</source>
            <translation>Annuler la révocation de l’invitation de {name}</translation>
        </message>
        <message>
            <source>Undo removing a device of {name}</source>
            <translation>Annuler le retrait d’un appareil de {name}</translation>
        </message>
        <message>
            <source>Undo changing {field} of {name}</source>
            <translation>Annuler la modification de « {field} » pour {name}</translation>
        </message>
        <message>
            <source>Undo changing {name}</source>
            <translation>Annuler la modification de {name}</translation>
        </message>
        <message numerus="yes">
            <source>Taken back: changes of %n user(s).</source>
            <translation>
                <numerusform>Repris : modifications de %n utilisateur.</numerusform>
                <numerusform>Repris : modifications de %n utilisateurs.</numerusform>
            </translation>
        </message>
        <message>
            <source>{name} is back; devices and invites are not: send a new invite.</source>
            <translation>{name} est de retour, mais pas ses appareils ni ses invitations : envoyez une nouvelle invitation.</translation>
        </message>
        <message>
            <source>Taken back: {name}.</source>
            <translation>Annulé : {name}.</translation>
        </message>
        <message>
            <source>{name} is not there any more: nothing was taken back.</source>
            <translation>{name} n’existe plus : rien n’a été annulé.</translation>
        </message>
        <message>
            <source>The change of {name} was decided since: nothing was taken back.</source>
            <translation>La modification de {name} a été décidée depuis : rien n’a été annulé.</translation>
        </message>
        <message>
            <source>The invite of {name} is used or over: it can’t be taken back.</source>
            <translation>L’invitation de {name} a servi ou a pris fin : elle ne peut pas être annulée.</translation>
        </message>
        <message>
            <source>This can’t be taken back: it ended a code or a token.</source>
            <translation>Impossible d’annuler : cela a mis fin à un code ou à un accès.</translation>
        </message>
    </context>
    <context>
        <name>Unlock</name>
        <message>
            <source>Local data – Phone Console</source>
            <translation>Données locales – Phone Console</translation>
        </message>
        <message>
            <source>Use this passphrase</source>
            <translation>Utiliser cette phrase secrète</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>Déverrouiller</translation>
        </message>
        <message>
            <source>Unlock your local data</source>
            <translation>Déverrouillez vos données locales</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Phrase secrète</translation>
        </message>
        <message>
            <source>Passphrase again</source>
            <translation>Confirmer la phrase secrète</translation>
        </message>
        <message>
            <source>Try the keyring again</source>
            <translation>Réessayer avec le trousseau</translation>
        </message>
        <message>
            <source>Keep nothing on this computer</source>
            <translation>Ne rien conserver sur cet ordinateur</translation>
        </message>
        <message>
            <source>Works until you quit; changes that were not sent by then are lost.</source>
            <translation>Valable jusqu’à ce que vous quittiez ; les modifications pas envoyées d’ici là sont perdues.</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Quitter</translation>
        </message>
        <message>
            <source>What is kept on this computer is always encrypted. Without a keyring, choose a passphrase of at least {shortest} characters; you will be asked for it at each start. Nobody can recover it for you.</source>
            <translation>Ce qui est conservé sur cet ordinateur est toujours chiffré. Sans trousseau, choisissez une phrase secrète d’au moins {shortest} caractères ; elle vous sera demandée à chaque démarrage. Personne ne peut la retrouver pour vous.</translation>
        </message>
        <message>
            <source>What is kept on this computer is encrypted. Enter your passphrase, or unlock the keyring and try again.</source>
            <translation>Ce qui est conservé sur cet ordinateur est chiffré. Saisissez votre phrase secrète, ou déverrouillez le trousseau et réessayez.</translation>
        </message>
        <message>
            <source>At least {shortest} characters, the same in both fields.</source>
            <translation>Au moins {shortest} caractères, les mêmes dans les deux champs.</translation>
        </message>
        <message>
            <source>Unlocking…</source>
            <translation>Déverrouillage…</translation>
        </message>
    </context>
    <context>
        <name>Users</name>
        <message>
            <source>Reading users…</source>
            <translation>Lecture des utilisateurs…</translation>
        </message>
        <message>
            <source>No users yet</source>
            <translation>Aucun utilisateur pour l’instant</translation>
        </message>
        <message>
            <source>Users are the people of this phone system: add the first one, or fetch those that others have added.</source>
            <translation>Les utilisateurs sont les personnes de ce système téléphonique : ajoutez la première, ou récupérez celles que d’autres ont ajoutées.</translation>
        </message>
        <message>
            <source>Add the first user</source>
            <translation>Ajouter le premier utilisateur</translation>
        </message>
        <message>
            <source>Sync now</source>
            <translation>Synchroniser maintenant</translation>
        </message>
        <message>
            <source>Clear search</source>
            <translation>Effacer la recherche</translation>
        </message>
        <message>
            <source>No user with the invitation “{state}”</source>
            <translation>Aucun utilisateur avec l’invitation « {state} »</translation>
        </message>
        <message>
            <source>A filter is on. Clear it to see everybody.</source>
            <translation>Un filtre est actif. Effacez-le pour voir tout le monde.</translation>
        </message>
        <message>
            <source>No user matches “{text}”</source>
            <translation>Aucun utilisateur ne correspond à « {text} »</translation>
        </message>
        <message>
            <source>Names, e-mail, department, job title and numbers are searched.</source>
            <translation>La recherche porte sur les noms, l’e-mail, le service, la fonction et les numéros.</translation>
        </message>
        <message>
            <source>The invite of {name} is on its way.</source>
            <translation>L’invitation de {name} est en route.</translation>
        </message>
        <message>
            <source>The invite of {name} waits here and is sent when the server is reached.</source>
            <translation>L’invitation de {name} attend ici et sera envoyée quand le serveur sera joignable.</translation>
        </message>
        <message>
            <source>Revoke the invite of {name}?</source>
            <translation>Révoquer l’invitation de {name} ?</translation>
        </message>
        <message>
            <source>Its code stops working. You can send a new invite at any time.</source>
            <translation>Son code n’est alors plus valable. Vous pouvez envoyer une nouvelle invitation à tout moment.</translation>
        </message>
        <message>
            <source>Revoke</source>
            <translation>Révoquer</translation>
        </message>
        <message>
            <source>Users</source>
            <translation>Utilisateurs</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Plus</translation>
        </message>
        <message>
            <source>Search users</source>
            <translation>Rechercher des utilisateurs</translation>
        </message>
        <message>
            <source>Search names, e-mail, work or numbers</source>
            <translation>Rechercher par nom, e-mail, poste ou numéro</translation>
        </message>
        <message>
            <source>Invitation</source>
            <translation>Invitation</translation>
        </message>
        <message>
            <source>All invitations</source>
            <translation>Toutes les invitations</translation>
        </message>
        <message>
            <source>Not invited</source>
            <translation>Non invité</translation>
        </message>
        <message>
            <source>+ Add user</source>
            <translation>+ Ajouter un utilisateur</translation>
        </message>
        <message>
            <source>Add user</source>
            <translation>Ajouter un utilisateur</translation>
        </message>
        <message>
            <source>Actions</source>
            <translation>Actions</translation>
        </message>
        <message>
            <source>a new user</source>
            <translation>un nouvel utilisateur</translation>
        </message>
        <message>
            <source>Actions for {name}</source>
            <translation>Actions pour {name}</translation>
        </message>
        <message>
            <source>{shown} of {total} users</source>
            <translation>{shown} utilisateurs sur {total}</translation>
        </message>
        <message>
            <source>1 user</source>
            <translation>1 utilisateur</translation>
        </message>
        <message>
            <source>{total} users</source>
            <translation>{total} utilisateurs</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Image</translation>
        </message>
        <message>
            <source>First name</source>
            <translation>Prénom</translation>
        </message>
        <message>
            <source>Last name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Job title</source>
            <translation>Fonction</translation>
        </message>
        <message>
            <source>Department</source>
            <translation>Service</translation>
        </message>
        <message>
            <source>Email</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Time schedule</source>
            <translation>Horaire</translation>
        </message>
        <message>
            <source>DID number</source>
            <translation>Numéro direct</translation>
        </message>
        <message>
            <source>Internal number</source>
            <translation>Numéro interne</translation>
        </message>
        <message>
            <source>Devices</source>
            <translation>Appareils</translation>
        </message>
        <message>
            <source>Sync</source>
            <translation>Synchronisation</translation>
        </message>
        <message>
            <source>{state}, expires in {time}</source>
            <translation>{state}, expire dans {time}</translation>
        </message>
        <message>
            <source>Deleted here; waits to be sent.</source>
            <translation>Supprimé ici ; en attente d’envoi.</translation>
        </message>
        <message>
            <source>To {value}</source>
            <translation>À {value}</translation>
        </message>
        <message>
            <source>Printed {value}</source>
            <translation>Imprimée : {value}</translation>
        </message>
        <message>
            <source>Sent {value}</source>
            <translation>Envoyée : {value}</translation>
        </message>
        <message>
            <source>Opened {value}</source>
            <translation>Ouverte : {value}</translation>
        </message>
        <message>
            <source>Used {value}</source>
            <translation>Utilisée : {value}</translation>
        </message>
        <message>
            <source>Expires {value}</source>
            <translation>Expire : {value}</translation>
        </message>
        <message>
            <source>Refused: {value}</source>
            <translation>Refusé : {value}</translation>
        </message>
    </context>
    <context>
        <name>Window</name>
        <message>
            <source>This is version {version}. What’s new stands in the Help menu.</source>
            <translation>Ceci est la version {version}. Les nouveautés sont dans le menu Aide.</translation>
        </message>
        <message>
            <source>Guide</source>
            <translation>Guide</translation>
        </message>
        <message>
            <source>What’s new</source>
            <translation>Nouveautés</translation>
        </message>
    </context>
    <context>
        <name>Wizard</name>
        <message>
            <source>The account has no delivery method yet.</source>
            <translation>Le compte n’a pas encore de mode de remise.</translation>
        </message>
        <message>
            <source>Caller ID to add</source>
            <translation>Numéro présenté à ajouter</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Ajouter</translation>
        </message>
        <message>
            <source>Add caller ID</source>
            <translation>Ajouter un numéro présenté</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Monter</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Descendre</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>Discard draft</source>
            <translation>Abandonner le brouillon</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Précédent</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Suivant</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <source>Everything you type is kept as a draft. Enter goes on, Esc closes.</source>
            <translation>Tout ce que vous saisissez est conservé comme brouillon. Entrée pour continuer, Échap pour fermer.</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>Enregistrement…</translation>
        </message>
        <message>
            <source>There is nothing to save yet.</source>
            <translation>Il n’y a encore rien à enregistrer.</translation>
        </message>
        <message>
            <source>{value} (no longer exists)</source>
            <translation>{value} (n’existe plus)</translation>
        </message>
        <message>
            <source>{number} — free</source>
            <translation>{number} — libre</translation>
        </message>
        <message>
            <source>{number} — belongs to {name}</source>
            <translation>{number} — appartient à {name}</translation>
        </message>
        <message>
            <source>Who is it? First and last name are needed, the rest can wait.</source>
            <translation>Qui est-ce ? Le prénom et le nom sont nécessaires, le reste peut attendre.</translation>
        </message>
        <message>
            <source>Outside these hours, calls skip the user.</source>
            <translation>En dehors de ces heures, les appels ignorent l’utilisateur.</translation>
        </message>
        <message>
            <source>The invite to the app goes here.</source>
            <translation>L’invitation à l’application est envoyée ici.</translation>
        </message>
        <message>
            <source>Configure application line in the next step</source>
            <translation>Configurer la ligne d’application à l’étape suivante</translation>
        </message>
        <message>
            <source>The line is the user's calling setup for the app.</source>
            <translation>La ligne est la configuration d’appel de l’utilisateur pour l’application.</translation>
        </message>
        <message>
            <source>Your role, {role}, may not configure lines.</source>
            <translation>Votre rôle, {role}, ne permet pas de configurer des lignes.</translation>
        </message>
        <message>
            <source>How is the user reached?</source>
            <translation>Comment joindre l’utilisateur ?</translation>
        </message>
        <message>
            <source>Type any part of a number, or open the list of free ones.</source>
            <translation>Tapez une partie d’un numéro, ou ouvrez la liste des numéros libres.</translation>
        </message>
        <message>
            <source>Voice messages are sent here.</source>
            <translation>Les messages vocaux sont envoyés ici.</translation>
        </message>
        <message>
            <source>Move from {name}</source>
            <translation>Reprendre de {name}</translation>
        </message>
        <message>
            <source>Next free</source>
            <translation>Prochain libre</translation>
        </message>
        <message>
            <source>Put in the next free internal number</source>
            <translation>Insérer le prochain numéro interne libre</translation>
        </message>
        <message>
            <source>If it is taken when this is saved, use the next free number</source>
            <translation>S’il est pris au moment de l’enregistrement, utiliser le prochain numéro libre</translation>
        </message>
        <message>
            <source>What do called people see and hear?</source>
            <translation>Que voient et entendent les personnes appelées ?</translation>
        </message>
        <message>
            <source>The first is the default. Order them by dragging, or with Alt+Up and Alt+Down.</source>
            <translation>Le premier est celui par défaut. Changez l’ordre par glisser-déposer, ou avec Alt+Haut et Alt+Bas.</translation>
        </message>
        <message>
            <source>The internal number that colleagues see.</source>
            <translation>Le numéro interne que voient les collègues.</translation>
        </message>
        <message>
            <source>{number} (default)</source>
            <translation>{number} (par défaut)</translation>
        </message>
        <message>
            <source>Which calls are recorded?</source>
            <translation>Quels appels sont enregistrés ?</translation>
        </message>
        <message>
            <source>Dialled during a call to record it: * or # and 1 to 4 digits.</source>
            <translation>Composé pendant un appel pour l’enregistrer : * ou # suivi de 1 à 4 chiffres.</translation>
        </message>
        <message>
            <source>Preview invite</source>
            <translation>Aperçu de l’invitation</translation>
        </message>
        <message>
            <source>Send invite on save</source>
            <translation>Envoyer l’invitation à l’enregistrement</translation>
        </message>
        <message>
            <source>An e-mail address is needed to send the invite.</source>
            <translation>Une adresse e-mail est nécessaire pour envoyer l’invitation.</translation>
        </message>
        <message>
            <source>It goes to {email}.</source>
            <translation>Elle est envoyée à {email}.</translation>
        </message>
        <message>
            <source>This user will be created when you press Save.</source>
            <translation>Cet utilisateur sera créé quand vous appuierez sur « Enregistrer ».</translation>
        </message>
        <message>
            <source>Saving removes the application line with its numbers.</source>
            <translation>L’enregistrement retire la ligne d’application avec ses numéros.</translation>
        </message>
        <message>
            <source>Nothing is changed yet.</source>
            <translation>Rien n’est encore modifié.</translation>
        </message>
        <message>
            <source>Saving changes one field.</source>
            <translation>L’enregistrement modifie un champ.</translation>
        </message>
        <message>
            <source>Saving changes {count} fields.</source>
            <translation>L’enregistrement modifie {count} champs.</translation>
        </message>
        <message>
            <source>{after}   (changed, was: {before})</source>
            <translation>{after}   (modifié, avant : {before})</translation>
        </message>
        <message>
            <source>Warning: {words}</source>
            <translation>Avertissement : {words}</translation>
        </message>
        <message>
            <source>To mend: {words}</source>
            <translation>À corriger : {words}</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Modifier</translation>
        </message>
        <message>
            <source>Change {page}</source>
            <translation>Modifier {page}</translation>
        </message>
        <message>
            <source>The next free one</source>
            <translation>Le prochain libre</translation>
        </message>
        <message>
            <source>{number}, or the next free one</source>
            <translation>{number}, ou le prochain libre</translation>
        </message>
        <message>
            <source>Send the invite again?</source>
            <translation>Renvoyer l’invitation ?</translation>
        </message>
        <message>
            <source>{name} was invited at {before}. A new invite can go to {now}; the old one then stops working.</source>
            <translation>{name} a été invité à l’adresse {before}. Une nouvelle invitation peut partir à {now} ; l’ancienne n’est alors plus valable.</translation>
        </message>
        <message>
            <source>Send again</source>
            <translation>Renvoyer</translation>
        </message>
        <message>
            <source>Don't send</source>
            <translation>Ne pas envoyer</translation>
        </message>
        <message>
            <source>Discard the draft?</source>
            <translation>Abandonner le brouillon ?</translation>
        </message>
        <message>
            <source>What was typed for {name} is thrown away. Nothing else changes.</source>
            <translation>Ce qui a été saisi pour {name} est effacé. Rien d’autre ne change.</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Abandonner</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Conserver</translation>
        </message>
        <message>
            <source>Close without keeping?</source>
            <translation>Fermer sans conserver ?</translation>
        </message>
        <message>
            <source>The draft could not be kept on this computer. Closing loses what was typed.</source>
            <translation>Le brouillon n’a pas pu être conservé sur cet ordinateur. Si vous fermez, la saisie est perdue.</translation>
        </message>
        <message>
            <source>Close anyway</source>
            <translation>Fermer quand même</translation>
        </message>
        <message>
            <source>Stay</source>
            <translation>Rester</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>Étapes</translation>
        </message>
        <message>
            <source>{place}. {step}, {state}</source>
            <translation>{place}. {step}, {state}</translation>
        </message>
        <message>
            <source>User Details</source>
            <translation>Informations sur l’utilisateur</translation>
        </message>
        <message>
            <source>Inbound Calls</source>
            <translation>Appels entrants</translation>
        </message>
        <message>
            <source>Outbound Calls</source>
            <translation>Appels sortants</translation>
        </message>
        <message>
            <source>Call Recording</source>
            <translation>Enregistrement des appels</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Récapitulatif</translation>
        </message>
        <message>
            <source>now</source>
            <translation>en cours</translation>
        </message>
        <message>
            <source>done</source>
            <translation>terminé</translation>
        </message>
        <message>
            <source>needs attention</source>
            <translation>à traiter</translation>
        </message>
        <message>
            <source>to do</source>
            <translation>à faire</translation>
        </message>
        <message>
            <source>Do nothing</source>
            <translation>Ne rien faire</translation>
        </message>
        <message>
            <source>Route to Voicemail</source>
            <translation>Diriger vers la messagerie</translation>
        </message>
        <message>
            <source>System default</source>
            <translation>Valeur du système</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Aucun</translation>
        </message>
        <message>
            <source>the next free number</source>
            <translation>le prochain numéro libre</translation>
        </message>
        <message>
            <source>Meanwhile {who} changed this to “{theirs}”.</source>
            <translation>Entre-temps, {who} a mis ici « {theirs} ».</translation>
        </message>
        <message>
            <source>Meanwhile this was changed to “{theirs}”.</source>
            <translation>Entre-temps, la valeur est devenue « {theirs} ».</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Oui</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Non</translation>
        </message>
        <message>
            <source>Saving moves {number} here from {name}, who will have no DID number.</source>
            <translation>L’enregistrement déplace {number} ici depuis {name}, qui n’aura plus de numéro direct.</translation>
        </message>
        <message>
            <source>the new user</source>
            <translation>le nouvel utilisateur</translation>
        </message>
        <message>
            <source>Edit {name}</source>
            <translation>Modifier {name}</translation>
        </message>
        <message>
            <source>New user: {name}</source>
            <translation>Nouvel utilisateur : {name}</translation>
        </message>
        <message>
            <source>New user</source>
            <translation>Nouvel utilisateur</translation>
        </message>
        <message>
            <source>The draft of {name} is kept.</source>
            <translation>Brouillon conservé : {name}.</translation>
        </message>
    </context>
</TS>
