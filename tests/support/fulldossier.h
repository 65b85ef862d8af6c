// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace wd::test
{

// The text of fullDossier(). "@d01" stands for fixtureId("d01"), a file is written as its name alone.
inline constexpr char fullDossierText[] = R"json({
"schema": 1, "id": "@aaa", "slug": "nieuwe-brug-00000aaa", "profile": "fysiek",
"sjabloon": {"key": "communicatiedossier", "version": 1},
"title": "Nieuwe brug over de Vaart", "summary": "Wij bouwen een brug voor fietsers. U denkt mee over de vorm.",
"about": {
  "what": [
    {"kind": "paragraph", "spans": [{"text": "Er komt een "}, {"text": "brede", "bold": true}, {"text": " brug.\nVoor "}, {"text": "fietsers", "italic": true}, {"text": "."}]},
    {"kind": "heading", "level": 3, "spans": [{"text": "Maten"}]},
    {"kind": "table", "header": [[{"text": "Deel"}], [{"text": "Meter"}]], "rows": [[[{"text": "Lengte"}], [{"text": "40"}]], [[{"text": "Breedte"}], [{"text": "6"}]]]},
    {"kind": "image", "ref": "@f02"},
    {"kind": "quote", "spans": [{"text": "Eindelijk veilig naar school."}]}],
  "why": [
    {"kind": "paragraph", "spans": [{"text": "Zie "}, {"text": "de nota", "href": "part:@d01"}, {"text": " en "}, {"text": "de raming", "href": "part:@d02"}, {"text": "."}]},
    {"kind": "list", "items": [[{"text": "De oude brug is smal."}, {"kind": "list", "ordered": true, "items": [[{"text": "Te smal voor twee fietsen."}], [{"text": "Te laag voor boten."}]]}], [{"text": "De oude brug is oud."}]]}],
  "who": [{"kind": "paragraph", "spans": [{"text": "Bewoners, "}, {"text": "de school", "href": "https://school.example/"}, {"text": " en bedrijven."}]}],
  "when": [{"kind": "paragraph", "spans": [{"text": "Wij bouwen in 2027."}]}, {"kind": "paragraph", "spans": [{"text": "Daarna komt het groen."}]}]},
"status": {"text": [{"kind": "paragraph", "spans": [{"text": "Het ontwerp is klaar."}]}], "date": "2026-11-20"},
"roles": {
  "owner": {"name": "A. Voorbeeld geheim", "function": "projectleider geheim", "email": "a.geheim@gemeente.example", "phone": "050 000 00 01"},
  "publicist": {"name": "B. Proef geheim", "email": "b.geheim@gemeente.example"},
  "editor": {"name": "C. Test geheim", "email": "c.geheim@gemeente.example"},
  "contact": {"name": "Team Bruggen", "email": "bruggen@gemeente.example", "phone": "14 050"}},
"wijken": {"primary": "paddepoel", "affected": [
  {"wijk": "selwerd", "consequence": "Fietsers rijden om."}, {"wijk": "vinkhuizen", "consequence": "Het is drukker bij de sluis."}]},
"theme": ["fietsen", "verkeer"],
"participation": {"level": "adviseren",
  "fixed": [{"kind": "paragraph", "spans": [{"text": "De plek staat vast."}]}],
  "open": [{"kind": "paragraph", "spans": [{"text": "De kleur is open."}]}]},
"planning": {
  "phases": [
    {"id": "@a1", "slug": "ontwerp-000000a1", "title": "Ontwerp", "state": "current", "start": "2026-09", "end": "2027-21"},
    {"id": "@a2", "slug": "bouw-000000a2", "title": "Bouw", "state": "planned", "start": "2027-22", "note": "Overdag."}],
  "milestones": [
    {"id": "@b1", "slug": "inloopavond-000000b1", "phase": "@a1", "title": "Inloopavond", "date": "2027-01-14", "state": "planned",
     "delays": [{"from": "2026-12-10", "to": "2027-01-14", "reason": "De zaal was niet vrij.", "on": "2026-11-18"}]},
    {"id": "@b2", "slug": "opening-000000b2", "phase": "@a2", "title": "Opening", "date": "2027-36", "state": "planned", "note": "Met muziek."},
    {"id": "@b3", "slug": "proefboring-geheim-000000b3", "phase": "@a1", "title": "Proefboring geheim", "date": "2026-10-01", "state": "cancelled", "deleted": "2026-11-10"}],
  "procedure": [
    {"id": "@c1", "slug": "vergunning-000000c1", "title": "Vergunning", "body": "college", "date": "2027-02~", "weeks": 8, "state": "planned"},
    {"id": "@c2", "slug": "krediet-000000c2", "title": "Krediet", "body": "raad", "date": "2026-12?", "state": "planned", "note": "Eerst de commissie."}]},
"documents": [
  {"id": "@d01", "slug": "nota-brug-00000d01", "title": "Nota brug", "type": "nota", "date": "2026-10-02", "description": "Wat wij willen.", "visibility": "public", "file": "nota brug.pdf"},
  {"id": "@d02", "slug": "raming-geheim-00000d02", "title": "Raming geheim", "type": "raming", "description": "Wat het kost, geheim.", "visibility": "internal", "file": "raming geheim.pdf"},
  {"id": "@d03", "slug": "gunning-embargo-00000d03", "title": "Gunning embargo", "type": "besluit", "date": "2026-11", "visibility": "embargo", "embargoUntil": "2027-01-01", "file": "gunning embargo.pdf"},
  {"id": "@d04", "slug": "tekening-00000d04", "title": "Tekening", "type": "tekening", "visibility": "public", "supersedes": "@d02", "file": "tekening.pdf"}],
"reports": [
  {"id": "@e01", "slug": "eerste-avond-00000e01", "title": "Eerste avond", "date": "2026-09-24", "place": "wijkcentrum", "attended": "31 bewoners",
   "discussed": [{"kind": "paragraph", "spans": [{"text": "Er was veel steun."}]}], "agreements": ["Twee ontwerpen.", "Nog een avond."],
   "response": [{"kind": "paragraph", "spans": [{"text": "Wij maken twee ontwerpen."}]}], "file": "verslag.pdf"},
  {"id": "@e02", "slug": "tweede-avond-00000e02", "title": "Tweede avond", "date": "2026-10-29", "discussed": [{"kind": "paragraph", "spans": [{"text": "De kleur wordt blauw of rood."}]}]}],
"images": [
  {"id": "@f01", "slug": "oude-brug-00000f01", "kind": "photo", "title": "Oude brug", "alt": "De smalle oude brug met een fietser", "credit": "gemeente", "date": "2026-08", "file": "oude brug.jpg"},
  {"id": "@f02", "slug": "ontwerp-00000f02", "kind": "impression", "title": "Ontwerp", "alt": "Tekening van een witte boogbrug", "credit": "gemeente", "file": "ontwerp.jpg"},
  {"id": "@f03", "slug": "sierrand-00000f03", "kind": "photo", "title": "Sierrand", "decorative": true, "file": "sierrand.jpg"}],
"films": [
  {"id": "@51", "slug": "over-de-brug-00000051", "title": "Over de brug", "url": "https://video.example/123", "poster": "@f01", "captions": true,
   "transcript": [{"kind": "paragraph", "spans": [{"text": "Kinderen vertellen over de brug."}]}]}],
"questions": [
  {"id": "@61", "slug": "blijft-de-oude-brug-staan-00000061", "question": "Blijft de oude brug staan?", "answer": [{"kind": "paragraph", "spans": [{"text": "Nee."}]}]},
  {"id": "@62", "slug": "mag-ik-met-de-auto-00000062", "question": "Mag ik met de auto?", "answer": [{"kind": "paragraph", "spans": [{"text": "Nee, "}, {"text": "mail ons", "href": "mailto:bruggen@gemeente.example"}, {"text": "."}]}]}],
"news": [
  {"id": "@71", "slug": "kom-kijken-00000071", "title": "Kom kijken", "lead": "Op 14 januari ziet u het ontwerp.", "body": [{"kind": "paragraph", "spans": [{"text": "Er is koffie."}]}], "date": "2026-11-20", "until": "2027-01-15", "wijken": ["paddepoel", "selwerd"], "image": "@f02"},
  {"id": "@72", "slug": "ontwerp-klaar-00000072", "title": "Ontwerp klaar", "lead": "De architect is klaar.", "date": "2026-11-02"}],
"reaction": {"open": true, "channel": "mail", "address": "bruggen@gemeente.example", "opens": "2026-11-20", "closes": "2027-02-01", "answerWeeks": 4, "note": "Schrijf wat u vindt."},
"links": [
  {"id": "@81", "slug": "wijkwebsite-00000081", "title": "Wijkwebsite", "url": "https://paddepoel.example/"},
  {"id": "@82", "slug": "petitie-00000082", "title": "Petitie", "url": "https://petitie.example/brug"}],
"outcome": [
  {"id": "@91", "slug": "stemming-00000091", "title": "Stemming", "date": "2026-11-01", "text": [{"kind": "paragraph", "spans": [{"text": "De boogbrug won."}]}],
   "counts": [{"label": "Boogbrug", "number": 74}, {"label": "Plaatbrug", "number": 54}]}],
"validity": {"start": "2026-09-01", "end": "2028-01-01", "nextCheck": "2027-01-15", "checkedOn": "2026-11-20", "nothingNewUntil": "2026-12-20"},
"changes": [
  {"id": "@ca", "on": "2026-11-18", "kind": "delay", "text": "De inloopavond is verplaatst naar 14 januari 2027."},
  {"id": "@cb", "on": "2026-11-02", "kind": "status", "text": "Het ontwerp is klaar."}],
"internal": {
  "notes": [{"kind": "paragraph", "spans": [{"text": "Raming nog niet delen, geheim."}]}],
  "tasks": [
    {"id": "@da", "text": "Zaal huren geheim", "who": "B. Proef geheim", "due": "2026-12-01"},
    {"id": "@db", "text": "Foto zoeken geheim", "done": true}]}
})json";

} // namespace wd::test
