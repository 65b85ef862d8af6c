// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sjabloon/sjablooncatalogue.h"
#include "views/words/commandwords.h"
#include "views/words/translated.h"

namespace wd
{

QString usageText(const SjabloonCatalogue &sjablonen, Language language)
{
    QStringList names, profiles;
    for (const SjabloonText &sjabloon : sjablonen.newest()) {
        names.append(sjabloon.key);
        for (const Profile &profile : sjabloon.profiles)
            profiles.append(profile.key);
    }
    profiles.removeDuplicates();
    return translated("Usage",
                      QT_TRANSLATE_NOOP("Usage", R"(Gebruik: wijkdossier [--workspace MAP] [--json] OPDRACHT
         wijkdossier [--workspace MAP] [BESTAND...]  opent het venster en leest deze dossiers in

  site add NAAM --url URL --user NAAM [--base PAD]   stelt de site in en logt één keer in (PAD: /mijnwijk)
           [--unencrypted]                           ook als anderen het wachtwoord onderweg kunnen lezen
  site add NAAM --private MAP --public MAP           deelt in twee mappen op het netwerk, zonder wachtwoord
           --user NAAM [--url URL] [--new]           URL: waar de openbare map te lezen is; --new: begin daar
  site try                                           probeert de verbinding, en zegt wie wat kan oplossen
  new --title TITEL [--profile P]                    maakt een dossier; P: %1
      [--sjabloon S]                                 S: %2
  list                                               alle dossiers
  show ID                                            het dossier als JSON
  import BESTAND                                     JSON met de bestanden ernaast, of een .wijkdossier-pakket
  export ID --as json|package|html|document -o PAD   document: voor collega's, zonder notities, taken en rollen
  set ID PLAATS JSON                                 PLAATS: /planning/milestones/0/date; null haalt weg
  sjabloon ID [--to NAAM-N] [--preview]              neemt een nieuwe versie van het sjabloon over, of gaat terug
  add-file ID DEEL BESTAND...                        DEEL: documents [--internal] reports photos impressions
  publish ID [--even-though REDEN]                   noemt wat ontbreekt, of de volgende sync publiceert
          [--over-site]                              ook over wat een ander op de site deed
  withdraw ID --reason REDEN [--notice]              de volgende sync haalt het van de site
  return ID --reason REDEN                           geeft het verzoek van een collega terug
  status [ID]                                        gedeeld, gepubliceerd, wat er wacht
  plan [ID...]                                       wat sync zou doen; stuurt niets
  sync [ID...]                                       deelt, haalt op, publiceert
  conflicts ID                                       beide teksten waar u en een ander hetzelfde wijzigden
  resolve ID [--conflict N] --keep mine|theirs|both  uw keuze
  search WOORDEN                                     zoekt overal, ook in pdf's
  help-file BESTAND.zip [--dossier ID]               voor wie u helpt: versies, en hoe een dossier is opgebouwd
  sign-out [--yes]                                   meldt af en wist alles op deze computer, als het gedeeld is
  practice --port N --data MAP [--volto]             de Oefensite, tot Ctrl+C
           [--workflow W]                            W: simple none one_state intranet own (zonder: simple)

Wachtwoord: WIJKDOSSIER_PASSWORD, de sleutelbos, of wij vragen het.
Uitgang: 0 gedaan, 1 mislukt, 2 verkeerd gebruik, 3 u bent nodig, 4 geen verbinding.
)"),
                      language)
        .arg(profiles.join(u' '), names.join(u' '));
}

} // namespace wd
