// A real OpenID Connect provider on loopback, for the tests. Settings come in as JSON in the first argument:
// { client, secret, terug: [paths], uit: [paths] }. Prints "issuer URL" when ready and ends when stdin closes.
import { createServer } from 'node:http';
import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { Provider } from 'oidc-provider';
import { formulier } from './pagina.mjs';

const gebruikers = JSON.parse(readFileSync(new URL('gebruikers.json', import.meta.url), 'utf8'));
const { client, secret, terug, uit } = JSON.parse(process.argv[2]);
const loopback = (paden) => paden.map((pad) => `http://127.0.0.1${pad}`);
const sleutel = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ format: 'jwk' });

const claims = (gebruiker) => ({
  sub: gebruiker.sub, name: gebruiker.naam, email: gebruiker.email, email_verified: gebruiker.emailBevestigd,
});

const instellingen = {
  // A native client may use any port of the loopback address: the product gets its port after the provider.
  clients: [{
    client_id: client, client_secret: secret, application_type: 'native', response_types: ['code'], grant_types: ['authorization_code'],
    redirect_uris: loopback(terug), post_logout_redirect_uris: loopback(uit), token_endpoint_auth_method: 'client_secret_basic',
  }],
  pkce: { required: () => true },
  claims: { openid: ['sub'], profile: ['name'], email: ['email', 'email_verified'] },
  conformIdTokenClaims: false,
  features: { devInteractions: { enabled: false } },
  interactions: { url: (ctx, interaction) => `/inloggen/${interaction.uid}` },
  findAccount: (ctx, sub) => {
    const gebruiker = gebruikers.find((kandidaat) => kandidaat.sub === sub);
    return gebruiker && { accountId: sub, claims: () => claims(gebruiker) };
  },
  jwks: { keys: [{ ...sleutel, kid: 'proef', use: 'sig', alg: 'RS256' }] },
  cookies: { keys: [randomBytes(32).toString('hex')] },
};

async function toestemming(provider, vraag) {
  const verlening = new provider.Grant({ accountId: vraag.session.accountId, clientId: vraag.params.client_id });
  verlening.addOIDCScope(vraag.params.scope);
  return { consent: { grantId: await verlening.save() } };
}

function aanmelding(velden) {
  if (velden.get('actie') === 'annuleren') return { error: 'access_denied', error_description: 'cancelled by the user' };
  const gebruiker = gebruikers.find(({ email, wachtwoord }) => email === velden.get('email') && wachtwoord === velden.get('wachtwoord'));
  return gebruiker && { login: { accountId: gebruiker.sub, remember: false } };
}

async function inloggen(provider, req, res) {
  const vraag = await provider.interactionDetails(req, res);
  const velden = req.method === 'POST' ? new URLSearchParams(await text(req)) : undefined;
  const uitslag = vraag.prompt.name === 'consent' ? await toestemming(provider, vraag) : velden && aanmelding(velden);
  if (uitslag) return provider.interactionFinished(req, res, uitslag);
  res.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
  return res.end(formulier(req.url, velden && 'E-mailadres of wachtwoord klopt niet.'));
}

const server = createServer();
server.listen(0, '127.0.0.1', () => {
  // Another host name than the product's 127.0.0.1: for the browser it is another site, as in production.
  const issuer = `http://localhost:${server.address().port}`;
  const provider = new Provider(issuer, instellingen);
  const overig = provider.callback();
  server.on('request', (req, res) => {
    if (!req.url.startsWith('/inloggen/')) return overig(req, res);
    return inloggen(provider, req, res).catch((fout) => { res.writeHead(400); res.end(String(fout)); });
  });
  console.log(`issuer ${issuer}`);
});
process.stdin.on('end', () => process.exit(0)).resume();
