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
    SentenceRow{
        ErrorKind::BadInput, u"escapes-folder",
        u"Er is niets overgenomen. De bestandsnaam %1 wijst buiten de map: geef het bestand een gewone naam.",
        u"Nothing was taken over. The file name %1 points outside the folder: give the file a plain name."},
    SentenceRow{
        ErrorKind::BadInput, u"missing-file",
        u"Er is niets overgenomen. Het bestand %1 is er niet: controleer de naam en zet het op zijn plaats.",
        u"Nothing was taken over. The file %1 is not there: check the name and put it in its place."},
    SentenceRow{ErrorKind::BadInput, u"not-a-file",
                u"Er is niets overgenomen. %1 is geen bestand: kies een bestand.",
                u"Nothing was taken over. %1 is not a file: choose a file."},
    SentenceRow{ErrorKind::BadInput, u"empty",
                u"Er is niets overgenomen. Het bestand %1 is leeg: kies een bestand met inhoud.",
                u"Nothing was taken over. The file %1 is empty: choose one that holds something."},
    SentenceRow{ErrorKind::BadInput, u"broken-image",
                u"Er is niets overgenomen. %1 is als afbeelding niet te lezen: vraag het origineel.",
                u"Nothing was taken over. %1 cannot be read as a picture: ask for the original."},
    SentenceRow{
        ErrorKind::BadInput, u"picture-format",
        u"Er is niets overgenomen. In %1 zien wij niet wat er bij de foto staat: bewaar hem als JPEG of PNG.",
        u"Nothing was taken over. We cannot see what %1 says beside the photo: save it as JPEG or PNG."},
    SentenceRow{ErrorKind::BadInput, u"program",
                u"Er is niets overgenomen. %1 is een programma of script: kies een stuk of een foto.",
                u"Nothing was taken over. %1 is a program or script: choose a document or a photo."},
    SentenceRow{ErrorKind::BadInput, u"web-page",
                u"Er is niets overgenomen. %1 is een webpagina: druk haar af als pdf en voeg die toe.",
                u"Nothing was taken over. %1 is a web page: print it as a PDF and add that."},
    SentenceRow{
        ErrorKind::BadInput, u"mail",
        u"Er is niets overgenomen. %1 is een bewaarde e-mail: druk die af als pdf, of voeg de bijlage "
        u"zelf toe.",
        u"Nothing was taken over. %1 is a saved e-mail: print it as a PDF, or add its attachment "
        u"itself."},
    SentenceRow{
        ErrorKind::BadInput, u"drawing-format",
        u"Er is niets overgenomen. %1 is een tekening of scan die bewoners niet kunnen openen: bewaar "
        u"die als pdf.",
        u"Nothing was taken over. %1 is a drawing or scan that residents cannot open: save it as a "
        u"PDF."},
    SentenceRow{ErrorKind::BadInput, u"not-a-pdf",
                u"Er is niets overgenomen. %1 heet pdf maar is het niet: geef het zijn echte naam of maak er "
                u"een pdf van.",
                u"Nothing was taken over. %1 is called a PDF but is none: give it its real name or make a "
                u"PDF of it."},
    SentenceRow{ErrorKind::BadInput, u"archive",
                u"Er is niets overgenomen. %1 is ingepakt: pak het uit en voeg de stukken los toe.",
                u"Nothing was taken over. %1 is an archive: unpack it and add the documents one by one."},
    SentenceRow{ErrorKind::BadInput, u"archive-programs",
                u"Er is niets overgenomen. In %1 zit meer dan stukken, zoals een programma of een webpagina: "
                u"pak het uit en "
                u"voeg de stukken los toe.",
                u"Nothing was taken over. %1 holds more than documents, such as a program or a web page: "
                u"unpack it and add "
                u"the documents one by one."},
    SentenceRow{ErrorKind::BadInput, u"film",
                u"Er is niets overgenomen. %1 is een film of geluid: zet die op een videosite en noem het "
                u"adres bij Films.",
                u"Nothing was taken over. %1 is film or sound: put it on a video site and name its address "
                u"at Films."},
    SentenceRow{ErrorKind::BadInput, u"many-pages",
                u"Er is niets overgenomen. %1 heeft meer dan één bladzijde: bewaar het als pdf.",
                u"Nothing was taken over. %1 has more than one page: save it as a PDF."},
    SentenceRow{
        ErrorKind::BadInput, u"too-many-dots",
        u"Er is niets overgenomen. De foto %1 is te groot: maak hem kleiner dan 120 miljoen beeldpunten.",
        u"Nothing was taken over. The photo %1 is too large: make it smaller than 120 million pixels."},
    SentenceRow{ErrorKind::BadInput, u"not-a-package",
                u"Er is niets overgenomen. %1 is geen pakket van Wijkdossier: kies een .wijkdossier-bestand.",
                u"Nothing was taken over. %1 is not a Wijkdossier package: choose a .wijkdossier file."},
    SentenceRow{ErrorKind::BadInput, u"hash",
                u"Er is niets overgenomen. In het pakket is %1 beschadigd: vraag het pakket opnieuw.",
                u"Nothing was taken over. In the package %1 is damaged: ask for the package again."},
    SentenceRow{ErrorKind::BadInput, u"too-large",
                u"Er is niets overgenomen. %1 is te groot: kies een kleiner bestand.",
                u"Nothing was taken over. %1 is too large: choose a smaller file."},
};

} // namespace

std::span<const SentenceRow> sentenceRowsOfFiles()
{
    return fileRows;
}

} // namespace wd
