// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/words/commandwords.h"
#include "views/words/translated.h"

namespace wd
{

QString usageText(Language language)
{
    return translated("Usage",
                      QT_TRANSLATE_NOOP("Usage", R"(Gebruik: wijkdossier [--workspace MAP] [--json] OPDRACHT

  site add NAAM --url URL --user NAAM [--base PAD]   stelt de site in en logt één keer in (PAD: /mijnwijk)
           [--unencrypted]                           ook als anderen het wachtwoord onderweg kunnen lezen
  new --title TITEL [--profile P]                    maakt een dossier; P: fysiek verkeer beheer beleid partner
      [--sjabloon S]                                 S: communicatiedossier communicatieplan
  list                                               alle dossiers
  show ID                                            het dossier als JSON
  import BESTAND                                     JSON met de bestanden ernaast, of een .wijkdossier-pakket
  export ID --as json|package|html|document -o PAD   document: voor collega's, zonder notities, taken en rollen
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
)"),
                      language);
}

} // namespace wd
