// Sends a chosen file by parts, so that one sees how far it is and a broken connection is no harm. Without this script the form does the same at once.
(() => {
  'use strict';
  const formulier = document.querySelector('form[data-delen]');
  if (!formulier) return;
  const DEEL = 2 * 1024 * 1024;
  const tekst = formulier.dataset;
  const vak = formulier.querySelector('.voortgang');
  const meter = vak.querySelector('progress');
  const zin = vak.querySelector('p');
  const knop = formulier.querySelector('button[type=submit]');
  const bewijs = formulier.querySelector('input[name=formulierbewijs]').value;
  const kop = { RequestVerificationToken: bewijs };
  const getal = (waarde, cijfers) => waarde.toLocaleString('nl-NL', { maximumFractionDigits: cijfers });
  const grootte = bytes => bytes < 1e6 ? getal(bytes / 1e3, 0) + ' kB' : getal(bytes / 1e6, 1) + ' MB';
  const duur = tellen => tellen < 90 ? getal(Math.max(1, Math.round(tellen)), 0) + ' s' : getal(Math.round(tellen / 60), 0) + ' min';
  const wacht = tijd => new Promise(klaar => setTimeout(klaar, tijd));

  // An answer that leads elsewhere means that one has to sign in again.
  const vraag = async (adres, opties) => {
    const antwoord = await fetch(adres, { ...opties, headers: { ...kop, ...(opties.headers || {}) }, redirect: 'manual', cache: 'no-store' });
    if (antwoord.type === 'opaqueredirect') return { status: 0, naar: location.href };
    const inhoud = (antwoord.headers.get('content-type') || '').includes('json') ? await antwoord.json() : {};
    return { status: antwoord.status, ...inhoud };
  };

  const stuur = async bestand => {
    const velden = new URLSearchParams();
    for (const naam of ['Invoer.Bron', 'Invoer.Leverdag']) velden.set(naam, formulier.elements.namedItem(naam).value);
    velden.set('naam', bestand.name);
    velden.set('totaal', bestand.size);
    let stand = null;
    let pogingen = 0;
    const begonnen = performance.now();
    let vooraf = null;
    const toon = bytes => {
      const tellen = (performance.now() - begonnen) / 1000;
      const snel = tellen > 0.5 ? (bytes - vooraf) / tellen : 0;
      meter.value = bestand.size ? 100 * bytes / bestand.size : 0;
      zin.textContent = snel > 0
        ? tekst.stand.replace('{0}', grootte(bytes)).replace('{1}', grootte(bestand.size)).replace('{2}', grootte(snel)).replace('{3}', duur((bestand.size - bytes) / snel))
        : grootte(bytes) + ' / ' + grootte(bestand.size);
    };
    while (true) {
      let antwoord;
      try {
        if (stand === null) antwoord = await vraag(tekst.delen + '?daad=begin', { method: 'POST', body: velden });
        else if (stand < bestand.size) antwoord = await vraag(tekst.delen + '?vanaf=' + stand, { method: 'PUT', body: bestand.slice(stand, stand + DEEL), headers: { 'Content-Type': 'application/octet-stream' } });
        else {
          zin.textContent = tekst.klaar;
          antwoord = await vraag(tekst.delen + '?daad=klaar', { method: 'POST' });
        }
      } catch {
        antwoord = { status: -1 };
      }
      if (antwoord.naar) return antwoord.naar;
      if (antwoord.status === 200 || (antwoord.status === 409 && typeof antwoord.bytes === 'number' && antwoord.bytes !== stand)) {
        pogingen = 0;
        stand = antwoord.bytes;
        vooraf ??= stand;
        toon(stand);
        continue;
      }
      // What is lost for good is said; the rest is tried again, slower and slower.
      if (antwoord.status === 400 || antwoord.status === 404 || pogingen > 40) return null;
      zin.textContent = tekst.weg;
      await wacht(Math.min(15000, 500 * 2 ** pogingen++));
    }
  };

  formulier.addEventListener('submit', async gebeurtenis => {
    const bestand = formulier.querySelector('input[type=file]').files[0];
    if (!bestand) return;
    gebeurtenis.preventDefault();
    if (knop.disabled) return;
    knop.disabled = true;
    vak.hidden = false;
    const waarschuw = voorval => voorval.preventDefault();
    addEventListener('beforeunload', waarschuw);
    const naar = await stuur(bestand);
    removeEventListener('beforeunload', waarschuw);
    if (naar) location.assign(naar);
    else {
      knop.disabled = false;
      zin.textContent = tekst.mislukt;
    }
  });
})();
