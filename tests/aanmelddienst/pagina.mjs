const html = (inhoud) => `<!doctype html>
<html lang="nl"><head><meta charset="utf-8"><title>Aanmelddienst (proef)</title></head>
<body><main><h1>Aanmelddienst (proef)</h1>${inhoud}</main></body></html>`;

/** The sign-in form; works without script. */
export const formulier = (pad, melding = '') => html(`
${melding && `<p role="alert">${melding}</p>`}
<form method="post" action="${pad}">
<p><label>E-mailadres <input name="email" autocomplete="username"></label></p>
<p><label>Wachtwoord <input name="wachtwoord" type="password" autocomplete="current-password"></label></p>
<p><button name="actie" value="aanmelden">Aanmelden</button> <button name="actie" value="annuleren">Annuleren</button></p>
</form>`);
