// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Files that may not come in.
#include "views/words/sentencerows.h"

#include <array>

namespace wd
{

namespace
{

constexpr std::array fileRows{
    SentenceRow{ErrorKind::BadInput, u"escapes-folder",
                QT_TRANSLATE_NOOP("Sentence",
                                  "Er is niets overgenomen. De bestandsnaam %1 wijst buiten de map: geef het "
                                  "bestand een gewone naam.")},
    SentenceRow{ErrorKind::BadInput, u"missing-file",
                QT_TRANSLATE_NOOP("Sentence",
                                  "Er is niets overgenomen. Het bestand %1 is er niet: controleer de naam en "
                                  "zet het op zijn plaats.")},
    SentenceRow{
        ErrorKind::BadInput, u"not-a-file",
        QT_TRANSLATE_NOOP("Sentence", "Er is niets overgenomen. %1 is geen bestand: kies een bestand.")},
    SentenceRow{
        ErrorKind::BadInput, u"empty",
        QT_TRANSLATE_NOOP("Sentence",
                          "Er is niets overgenomen. Het bestand %1 is leeg: kies een bestand met inhoud.")},
    SentenceRow{
        ErrorKind::BadInput, u"broken-image",
        QT_TRANSLATE_NOOP(
            "Sentence", "Er is niets overgenomen. %1 is als afbeelding niet te lezen: vraag het origineel.")},
    SentenceRow{ErrorKind::BadInput, u"picture-format",
                QT_TRANSLATE_NOOP("Sentence",
                                  "Er is niets overgenomen. In %1 zien wij niet wat er bij de foto staat: "
                                  "bewaar hem als JPEG of PNG.")},
    SentenceRow{ErrorKind::BadInput, u"program",
                QT_TRANSLATE_NOOP(
                    "Sentence",
                    "Er is niets overgenomen. %1 is een programma of script: kies een stuk of een foto.")},
    SentenceRow{ErrorKind::BadInput, u"web-page",
                QT_TRANSLATE_NOOP(
                    "Sentence",
                    "Er is niets overgenomen. %1 is een webpagina: druk haar af als pdf en voeg die toe.")},
    SentenceRow{ErrorKind::BadInput, u"mail",
                QT_TRANSLATE_NOOP("Sentence",
                                  "Er is niets overgenomen. %1 is een bewaarde e-mail: druk die af als pdf, "
                                  "of voeg de bijlage zelf toe.")},
    SentenceRow{ErrorKind::BadInput, u"drawing-format",
                QT_TRANSLATE_NOOP("Sentence",
                                  "Er is niets overgenomen. %1 is een tekening of scan die bewoners niet "
                                  "kunnen openen: bewaar die als pdf.")},
    SentenceRow{ErrorKind::BadInput, u"not-a-pdf",
                QT_TRANSLATE_NOOP("Sentence",
                                  "Er is niets overgenomen. %1 heet pdf maar is het niet: geef het zijn "
                                  "echte naam of maak er een pdf van.")},
    SentenceRow{
        ErrorKind::BadInput, u"archive",
        QT_TRANSLATE_NOOP(
            "Sentence", "Er is niets overgenomen. %1 is ingepakt: pak het uit en voeg de stukken los toe.")},
    SentenceRow{ErrorKind::BadInput, u"archive-programs",
                QT_TRANSLATE_NOOP("Sentence",
                                  "Er is niets overgenomen. In %1 zit meer dan stukken, zoals een programma "
                                  "of een webpagina: pak het uit en voeg de stukken los toe.")},
    SentenceRow{ErrorKind::BadInput, u"film",
                QT_TRANSLATE_NOOP("Sentence",
                                  "Er is niets overgenomen. %1 is een film of geluid: zet die op een "
                                  "videosite en noem het adres bij Films.")},
    SentenceRow{
        ErrorKind::BadInput, u"many-pages",
        QT_TRANSLATE_NOOP("Sentence",
                          "Er is niets overgenomen. %1 heeft meer dan één bladzijde: bewaar het als pdf.")},
    SentenceRow{ErrorKind::BadInput, u"too-many-dots",
                QT_TRANSLATE_NOOP("Sentence",
                                  "Er is niets overgenomen. De foto %1 is te groot: maak hem kleiner dan 120 "
                                  "miljoen beeldpunten.")},
    SentenceRow{
        ErrorKind::BadInput, u"not-a-package",
        QT_TRANSLATE_NOOP(
            "Sentence",
            "Er is niets overgenomen. %1 is geen pakket van Wijkdossier: kies een .wijkdossier-bestand.")},
    SentenceRow{ErrorKind::BadInput, u"hash",
                QT_TRANSLATE_NOOP(
                    "Sentence",
                    "Er is niets overgenomen. In het pakket is %1 beschadigd: vraag het pakket opnieuw.")},
    SentenceRow{
        ErrorKind::BadInput, u"too-large",
        QT_TRANSLATE_NOOP("Sentence", "Er is niets overgenomen. %1 is te groot: kies een kleiner bestand.")},
};

} // namespace

std::span<const SentenceRow> sentenceRowsOfFiles()
{
    return fileRows;
}

} // namespace wd
