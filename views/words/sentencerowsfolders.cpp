// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/words/sentencerows.h"

#include <array>

namespace wd
{

namespace
{

constexpr std::array folderRows{
    SentenceRow{ErrorKind::Offline, u"share",
                QT_TRANSLATE_NOOP("Sentence",
                                  "Uw werk staat veilig op deze computer. De netwerkmap %1 is niet te "
                                  "bereiken: controleer uw verbinding met het netwerk en deel opnieuw.")},
    SentenceRow{
        ErrorKind::BadInput, u"not-a-folder",
        QT_TRANSLATE_NOOP(
            "Sentence", "Er is niets gewijzigd. %1 is geen map op dit netwerk: kies een map die er al is.")},
    SentenceRow{ErrorKind::BadInput, u"private-in-public",
                QT_TRANSLATE_NOOP("Sentence",
                                  "Er is niets gewijzigd. De besloten map %1 ligt in de openbare map en zou "
                                  "voor iedereen te lezen zijn: kies een besloten map daarbuiten.")},
    SentenceRow{ErrorKind::BadInput, u"public-in-private",
                QT_TRANSLATE_NOOP("Sentence",
                                  "Er is niets gewijzigd. De openbare map %1 ligt in de besloten map: kies "
                                  "een openbare map daarbuiten, dan hoeft niemand door wat besloten is.")},
    SentenceRow{
        ErrorKind::BadInput, u"synchronised:",
        QT_TRANSLATE_NOOP("Sentence",
                          "Er is niets gewijzigd. De map %1 hoort bij %2, en zo'n dienst kan twee versies "
                          "door elkaar halen: kies een gewone map op het netwerk van de gemeente.")},
    SentenceRow{ErrorKind::BadInput, u"read-by-everybody",
                QT_TRANSLATE_NOOP("Sentence",
                                  "Er is niets gewijzigd. De besloten map %1 is voor iedereen te lezen: "
                                  "vraag uw helpdesk om een map waar alleen uw groep bij mag.")},
    SentenceRow{ErrorKind::BadInput, u"no-exclusive-create",
                QT_TRANSLATE_NOOP("Sentence",
                                  "Er is niets gewijzigd. In de map %1 kunnen twee collega's elkaars werk "
                                  "overschrijven: vraag uw helpdesk om een andere netwerkmap.")},
    SentenceRow{ErrorKind::BadInput, u"marks-differ",
                QT_TRANSLATE_NOOP("Sentence",
                                  "Er is niets gewijzigd. De openbare map %1 hoort niet bij deze besloten "
                                  "map: kies de twee mappen die bij elkaar horen.")},
    SentenceRow{
        ErrorKind::NeedsUser, u"new-site:",
        QT_TRANSLATE_NOOP("Sentence",
                          "Er is nog niets gemaakt. Dit is gevonden: %1 en %2 zijn twee mappen waarin "
                          "nog geen collega Wijkdossier gebruikt. Klopt dat, zet dan --new achter "
                          "site add.")},
    SentenceRow{ErrorKind::NeedsUser, u"new-public:",
                QT_TRANSLATE_NOOP("Sentence",
                                  "Er is nog niets gemaakt. Dit is gevonden: in %1 werken al collega's, maar "
                                  "%2 hoort daar nog niet bij. Klopt dat, zet dan --new achter site add.")},
};

} // namespace

std::span<const SentenceRow> sentenceRowsOfFolders()
{
    return folderRows;
}

} // namespace wd
