// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/words/sentencerows.h"

namespace wd
{

// A switch, so that a new kind cannot be forgotten.
SentenceRow generalSentence(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Offline:
        return {kind, u"",
                QT_TRANSLATE_NOOP("Sentence",
                                  "U bent offline. Uw werk staat veilig op deze computer; deel opnieuw zodra "
                                  "er weer verbinding is met %1.")};
    case ErrorKind::TimedOut:
        return {
            kind, u"",
            QT_TRANSLATE_NOOP("Sentence",
                              "Uw werk staat veilig op deze computer. De site antwoordde te lang niet, dus "
                              "of %1 aankwam is niet bekend: deel opnieuw, dan kijken wij wat er staat.")};
    case ErrorKind::Unauthorised:
        return {kind, u"",
                QT_TRANSLATE_NOOP("Sentence",
                                  "Uw werk staat veilig op deze computer. De site %1 kent deze naam of dit "
                                  "wachtwoord niet: vul ze opnieuw in.")};
    case ErrorKind::Forbidden:
        return {kind, u"",
                QT_TRANSLATE_NOOP("Sentence",
                                  "Uw werk staat veilig op deze computer. Uw account mag dit op de site niet "
                                  "bij %1: vraag de beheerder om het recht.")};
    case ErrorKind::NotFound:
        return {
            kind, u"",
            QT_TRANSLATE_NOOP("Sentence", "Er is niets gewijzigd. Wij vinden %1 niet: controleer de naam.")};
    case ErrorKind::Conflict:
        return {kind, u"",
                QT_TRANSLATE_NOOP("Sentence",
                                  "Uw werk staat veilig op deze computer. Een ander was bij %1 net eerder: "
                                  "deel opnieuw, dan voegen wij samen.")};
    case ErrorKind::Locked:
        return {kind, u"",
                QT_TRANSLATE_NOOP("Sentence",
                                  "Uw werk staat veilig op deze computer. Op de site heeft iemand %1 open "
                                  "(%2): wij proberen het bij het volgende delen opnieuw.")};
    case ErrorKind::Rejected:
        return {kind, u"",
                QT_TRANSLATE_NOOP("Sentence",
                                  "Uw werk staat veilig op deze computer. De site weigerde %1: „%2”. Pas het "
                                  "aan en deel opnieuw.")};
    case ErrorKind::TooLarge:
        return {kind, u"",
                QT_TRANSLATE_NOOP("Sentence",
                                  "Uw werk staat veilig op deze computer. %1 is te groot voor de site: maak "
                                  "het kleiner of vraag de beheerder om ruimte.")};
    case ErrorKind::ServerFault:
        return {kind, u"",
                QT_TRANSLATE_NOOP("Sentence",
                                  "Uw werk staat veilig op deze computer. De site heeft een storing bij %1 "
                                  "(„%2”): wij proberen het later opnieuw.")};
    case ErrorKind::BadReply:
        return {kind, u"",
                QT_TRANSLATE_NOOP("Sentence",
                                  "Uw werk staat veilig op deze computer. De site gaf bij %1 een antwoord "
                                  "dat wij niet begrijpen (%2): probeer het opnieuw of vraag de beheerder.")};
    case ErrorKind::Storage:
        return {kind, u"",
                QT_TRANSLATE_NOOP(
                    "Sentence",
                    "Wat al bewaard was, is er nog. Bewaren in %1 lukt nu niet (%2): vraag uw helpdesk.")};
    case ErrorKind::BadInput:
        return {
            kind, u"",
            QT_TRANSLATE_NOOP("Sentence",
                              "Er is niets gewijzigd. %1 klopt niet (%2): verbeter het en doe het opnieuw.")};
    case ErrorKind::NeedsUser:
        return {kind, u"",
                QT_TRANSLATE_NOOP(
                    "Sentence", "Er is niets verloren. %1 wacht op een keuze van u (%2): open het dossier.")};
    case ErrorKind::Stopped:
        return {
            kind, u"",
            QT_TRANSLATE_NOOP(
                "Sentence",
                "U hebt het gestopt. Uw werk staat veilig op deze computer; deel opnieuw wanneer u wilt.")};
    }
    Q_UNREACHABLE();
}

} // namespace wd
