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
                u"U bent offline. Uw werk staat veilig op deze computer; deel opnieuw zodra er weer "
                u"verbinding is met %1.",
                u"You are offline. Your work is safe on this computer; share again as soon as %1 can be "
                u"reached."};
    case ErrorKind::TimedOut:
        return {
            kind, u"",
            u"Uw werk staat veilig op deze computer. De site antwoordde te lang niet, dus of %1 aankwam is "
            u"niet bekend: deel opnieuw, dan kijken wij wat er staat.",
            u"Your work is safe on this computer. The site was silent too long, so whether %1 arrived is "
            u"not known: share again and we look what is there."};
    case ErrorKind::Unauthorised:
        return {kind, u"",
                u"Uw werk staat veilig op deze computer. De site %1 kent deze naam of dit wachtwoord niet: "
                u"vul ze opnieuw in.",
                u"Your work is safe on this computer. The site %1 does not know this name or password: enter "
                u"them again."};
    case ErrorKind::Forbidden:
        return {kind, u"",
                u"Uw werk staat veilig op deze computer. Uw account mag dit op de site niet bij %1: vraag de "
                u"beheerder om het recht.",
                u"Your work is safe on this computer. On the site your account may not do this at %1: ask "
                u"the administrator for the right."};
    case ErrorKind::NotFound:
        return {kind, u"", u"Er is niets gewijzigd. Wij vinden %1 niet: controleer de naam.",
                u"Nothing was changed. We cannot find %1: check the name."};
    case ErrorKind::Conflict:
        return {kind, u"",
                u"Uw werk staat veilig op deze computer. Een ander was bij %1 net eerder: deel opnieuw, dan "
                u"voegen wij samen.",
                u"Your work is safe on this computer. Somebody was just before you at %1: share again and we "
                u"merge."};
    case ErrorKind::Locked:
        return {kind, u"",
                u"Uw werk staat veilig op deze computer. Op de site heeft iemand %1 open (%2): wij proberen "
                u"het bij het volgende delen opnieuw.",
                u"Your work is safe on this computer. On the site somebody has %1 open (%2): we try again "
                u"at the next sync."};
    case ErrorKind::Rejected:
        return {
            kind, u"",
            u"Uw werk staat veilig op deze computer. De site weigerde %1: „%2”. Pas het aan en deel opnieuw.",
            u"Your work is safe on this computer. The site refused %1: “%2”. Change it and share again."};
    case ErrorKind::TooLarge:
        return {kind, u"",
                u"Uw werk staat veilig op deze computer. %1 is te groot voor de site: maak het kleiner of "
                u"vraag de beheerder om ruimte.",
                u"Your work is safe on this computer. %1 is too large for the site: make it smaller or ask "
                u"the administrator for room."};
    case ErrorKind::ServerFault:
        return {kind, u"",
                u"Uw werk staat veilig op deze computer. De site heeft een storing bij %1 („%2”): wij "
                u"proberen het later opnieuw.",
                u"Your work is safe on this computer. The site is out of order at %1 (“%2”): we try again "
                u"later."};
    case ErrorKind::BadReply:
        return {kind, u"",
                u"Uw werk staat veilig op deze computer. De site gaf bij %1 een antwoord dat wij niet "
                u"begrijpen (%2): probeer het opnieuw of vraag de beheerder.",
                u"Your work is safe on this computer. At %1 the site gave an answer we do not understand "
                u"(%2): try again or ask the administrator."};
    case ErrorKind::Storage:
        return {kind, u"",
                u"Wat al bewaard was, is er nog. Bewaren in %1 lukt nu niet (%2): vraag uw helpdesk.",
                u"What was saved is still there. Saving in %1 does not work now (%2): ask your help desk."};
    case ErrorKind::BadInput:
        return {kind, u"", u"Er is niets gewijzigd. %1 klopt niet (%2): verbeter het en doe het opnieuw.",
                u"Nothing was changed. %1 is not right (%2): correct it and do it again."};
    case ErrorKind::NeedsUser:
        return {kind, u"", u"Er is niets verloren. %1 wacht op een keuze van u (%2): open het dossier.",
                u"Nothing is lost. %1 waits for a choice of yours (%2): open the dossier."};
    case ErrorKind::Stopped:
        return {kind, u"",
                u"U hebt het gestopt. Uw werk staat veilig op deze computer; deel opnieuw wanneer u wilt.",
                u"You stopped it. Your work is safe on this computer; share again when you like."};
    }
    Q_UNREACHABLE();
}

} // namespace wd
