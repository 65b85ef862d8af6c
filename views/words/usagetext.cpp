// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/words/commandwords.h"

namespace wd
{

QString usageText(Language language)
{
    static const QString dutch = QString::fromUtf8(
        R"(Gebruik: wijkdossier [--workspace MAP] [--json] OPDRACHT

  site add NAAM --url URL --user NAAM [--base PAD]   stelt de site in en logt één keer in (PAD: /mijnwijk)
           [--unencrypted]                           ook als anderen het wachtwoord onderweg kunnen lezen
  new --title TITEL [--profile P]                    maakt een dossier; P: fysiek verkeer beheer beleid partner
  list                                               alle dossiers
  show ID                                            het dossier als JSON
  import BESTAND                                     JSON met de bestanden ernaast, of een .wijkdossier-pakket
  export ID --as json|package|html -o PAD
  set ID PLAATS JSON                                 PLAATS: /planning/milestones/0/date; null haalt weg
  add-file ID DEEL BESTAND...                        DEEL: documents [--internal] reports photos impressions
  publish ID [--even-though REDEN]                   noemt wat ontbreekt, of de volgende sync publiceert
  withdraw ID --reason REDEN [--notice]              de volgende sync haalt het van de site
  return ID --reason REDEN                           geeft het verzoek van een collega terug
  status [ID]                                        gedeeld, gepubliceerd, wat er wacht
  plan [ID...]                                       wat sync zou doen; stuurt niets
  sync [ID...]                                       deelt, haalt op, publiceert
  conflicts ID                                       beide teksten waar u en een ander hetzelfde wijzigden
  resolve ID [--conflict N] --keep mine|theirs|both  uw keuze
  search WOORDEN                                     zoekt overal, ook in pdf's
  practice --port N --data MAP [--volto]             de Oefensite, tot Ctrl+C

Wachtwoord: WIJKDOSSIER_PASSWORD, de sleutelbos, of wij vragen het.
Uitgang: 0 gedaan, 1 mislukt, 2 verkeerd gebruik, 3 u bent nodig, 4 geen verbinding.
)");
    static const QString english = QString::fromUtf8(
        R"(Usage: wijkdossier [--workspace DIR] [--json] COMMAND

  site add NAME --url URL --user USER [--base PATH]  sets up the site and logs in once (PATH: /mijnwijk)
           [--unencrypted]                           even if others can read the password on the way
  new --title T [--profile P]                        makes a dossier; P: fysiek verkeer beheer beleid partner
  list                                               all dossiers
  show ID                                            the dossier as JSON
  import FILE                                        JSON with its files beside it, or a .wijkdossier package
  export ID --as json|package|html -o PATH
  set ID POINTER JSON                                POINTER: /planning/milestones/0/date; null takes away
  add-file ID PART FILE...                           PART: documents [--internal] reports photos impressions
  publish ID [--even-though REASON]                  tells what lacks, or the next sync publishes
  withdraw ID --reason R [--notice]                  the next sync takes it off the site
  return ID --reason R                               sends a colleague's request back
  status [ID]                                        shared, published, what waits
  plan [ID...]                                       what sync would do; sends nothing
  sync [ID...]                                       shares, fetches, publishes
  conflicts ID                                       both texts where you and somebody changed the same
  resolve ID [--conflict N] --keep mine|theirs|both  your choice
  search WORDS                                       looks everywhere, in PDFs too
  practice --port N --data DIR [--volto]             the practice site, until Ctrl+C

Password: WIJKDOSSIER_PASSWORD, the keychain, or we ask.
Exit: 0 done, 1 failed, 2 usage, 3 needs you, 4 offline.
)");
    return language == Language::Dutch ? dutch : english;
}

} // namespace wd
