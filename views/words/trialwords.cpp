// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/words/trialwords.h"

#include "views/words/filled.h"
#include "views/words/plainly.h"
#include "views/words/sentences.h"
#include "views/words/translated.h"

#include <QLocale>

#include <algorithm>
#include <array>

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 wholeMegabyte = 1'000'000;

/// What a subject is called, and what is said when it went well and when it is only to be known. %1: the
/// name, else the size; %2: the size of a piece.
struct TrialRow {
    TrialSubject subject;
    const char *name;
    const char *good;
    const char *noted = "";
};

constexpr std::array trialRows{
    TrialRow{TrialSubject::Network, QT_TRANSLATE_NOOP("Trial", "Netwerk"),
             QT_TRANSLATE_NOOP("Trial", "Uw netwerk laat het programma door.")},
    TrialRow{TrialSubject::Address, QT_TRANSLATE_NOOP("Trial", "Adres"),
             QT_TRANSLATE_NOOP("Trial", "De site antwoordt op dit adres.")},
    TrialRow{TrialSubject::Certificate, QT_TRANSLATE_NOOP("Trial", "Beveiliging"),
             QT_TRANSLATE_NOOP("Trial", "De verbinding is versleuteld en het certificaat klopt."),
             QT_TRANSLATE_NOOP("Trial",
                               "De verbinding met %1 is niet versleuteld: anderen op het netwerk kunnen "
                               "meelezen. Vraag om een adres met https://.")},
    TrialRow{TrialSubject::Service, QT_TRANSLATE_NOOP("Trial", "Dienst van de site"),
             QT_TRANSLATE_NOOP("Trial", "Hier antwoordt een Plone-site waarmee Wijkdossier kan werken.")},
    TrialRow{TrialSubject::LogIn, QT_TRANSLATE_NOOP("Trial", "Aanmelden"),
             QT_TRANSLATE_NOOP("Trial", "U bent aangemeld als %1.")},
    TrialRow{TrialSubject::Adding, QT_TRANSLATE_NOOP("Trial", "Dossiers maken"),
             QT_TRANSLATE_NOOP("Trial", "U mag hier dossiers maken.")},
    TrialRow{TrialSubject::Privacy, QT_TRANSLATE_NOOP("Trial", "Besloten werken"),
             QT_TRANSLATE_NOOP("Trial",
                               "Wat u maakt, begint besloten: wie niet is aangemeld, ziet er niets van.")},
    TrialRow{
        TrialSubject::Colleagues, QT_TRANSLATE_NOOP("Trial", "Dossiers van collega's"),
        QT_TRANSLATE_NOOP("Trial", "U kunt de dossiers van collega's openen, ook wat daarin intern is.")},
    TrialRow{TrialSubject::Publishing, QT_TRANSLATE_NOOP("Trial", "Publiceren"),
             QT_TRANSLATE_NOOP("Trial", "U mag zelf publiceren."),
             QT_TRANSLATE_NOOP("Trial",
                               "U mag niet zelf publiceren: u vraagt het een collega. Wilt u het wel, vraag "
                               "dan om dat recht (op Plone de rol Reviewer).")},
    TrialRow{TrialSubject::Locking, QT_TRANSLATE_NOOP("Trial", "Samen werken"),
             QT_TRANSLATE_NOOP("Trial", "Twee collega's kunnen hier niet over elkaar heen schrijven.")},
    TrialRow{TrialSubject::Upload, QT_TRANSLATE_NOOP("Trial", "Bestanden sturen"),
             QT_TRANSLATE_NOOP("Trial", "Bestanden tot %1 komen heel aan."),
             QT_TRANSLATE_NOOP("Trial",
                               "Bestanden tot %1 komen heel aan, in delen van %2: meer laat een proxy niet "
                               "tegelijk door. Wijkdossier doet dat vanzelf; het duurt alleen langer.")},
    TrialRow{TrialSubject::Space, QT_TRANSLATE_NOOP("Trial", "Ruimte"),
             QT_TRANSLATE_NOOP("Trial", "Op de schijf is nog %1 vrij.")},
    TrialRow{TrialSubject::Feeds, QT_TRANSLATE_NOOP("Trial", "RSS"),
             QT_TRANSLATE_NOOP("Trial", "Bewoners kunnen de dossiers met RSS volgen."),
             QT_TRANSLATE_NOOP("Trial", "RSS staat voor de dossiers niet aan. U kunt gewoon werken.")},
    TrialRow{TrialSubject::Mail, QT_TRANSLATE_NOOP("Trial", "Mail"),
             QT_TRANSLATE_NOOP("Trial", "U mag de site mail laten versturen."),
             QT_TRANSLATE_NOOP("Trial",
                               "Uw account mag de site geen mail laten versturen. U kunt gewoon werken.")},
    TrialRow{TrialSubject::TakingAway, QT_TRANSLATE_NOOP("Trial", "Opruimen"),
             QT_TRANSLATE_NOOP("Trial", "Wat wij voor deze proef neerzetten, is weer weg.")},
};

const TrialRow &rowOf(TrialSubject subject)
{
    return trialRows.at(std::size_t(subject));
}
static_assert(trialRows.back().subject == TrialSubject::TakingAway
              && trialRows.size() == std::size_t(TrialSubject::TakingAway) + 1);

QString said(const char *dutch, const Language &language, const QStringList &values = {})
{
    return filled(translated("Trial", dutch, language), values);
}

QString sizeWords(qint64 bytes, const Language &language)
{
    const int digits = bytes % wholeMegabyte == 0 ? 0 : 1;
    return language.locale().formattedDataSize(bytes, digits, QLocale::DataSizeSIFormat);
}

/// What has more to say than the sentence of its error.
QString hindrance(const TrialStep &step, const Language &language)
{
    const Error error = step.error.value_or(Error{ErrorKind::BadReply, {}, {}});
    const QString subject = plainly(error.subject);
    const bool forbidden = error.kind == ErrorKind::Forbidden;
    if (step.subject == TrialSubject::Adding && forbidden)
        return said(QT_TRANSLATE_NOOP("Trial",
                                      "Uw account mag in %1 geen dossiers maken. Vraag om het recht daarvoor "
                                      "(op Plone de rollen Contributor en Editor)."),
                    language, {subject});
    if (step.subject == TrialSubject::Colleagues && forbidden)
        return said(QT_TRANSLATE_NOOP("Trial",
                                      "U ziet niet wat in de dossiers van collega's intern is. Vraag om het "
                                      "recht daarvoor (op Plone de rol Editor)."),
                    language);
    if (step.subject == TrialSubject::TakingAway)
        return said(
            QT_TRANSLATE_NOOP("Trial",
                              "Een besloten proefmap bleef staan: %1. Niemand anders ziet die; bij de "
                              "volgende proef ruimen wij haar op."),
            language, {plainly(step.name)});
    if (step.subject == TrialSubject::Upload && step.bytes > 0)
        return said(QT_TRANSLATE_NOOP("Trial", "Bestanden tot %1 komen heel aan, een groter niet. %2"),
                    language, {sizeWords(step.bytes, language), sentence(error, language)});
    return sentence(error, language);
}

QString underWay(const TrialStep &step, const Language &language)
{
    if (step.subject == TrialSubject::Upload && step.bytes > 0)
        return said(QT_TRANSLATE_NOOP("Trial", "Wij sturen een bestand van %1, dat daarna weer weggaat."),
                    language, {sizeWords(step.bytes, language)});
    if (step.subject == TrialSubject::TakingAway)
        return said(QT_TRANSLATE_NOOP("Trial", "Wij halen weg wat wij neerzetten."), language);
    return said(QT_TRANSLATE_NOOP("Trial", "Wij proberen het."), language);
}

QString noted(const TrialStep &step, const Language &language)
{
    if (step.subject == TrialSubject::Certificate && step.count == 0)
        return said(QT_TRANSLATE_NOOP("Trial",
                                      "De verbinding is niet versleuteld. Dat hoeft niet: de site staat op "
                                      "deze computer."),
                    language);
    const QString first = step.bytes > 0 ? sizeWords(step.bytes, language) : plainly(step.name);
    return said(rowOf(step.subject).noted, language, {first, sizeWords(step.piece, language)});
}

} // namespace

QString trialSubject(TrialSubject subject, const Language &language)
{
    return said(rowOf(subject).name, language);
}

QString trialOutcome(TrialOutcome outcome, const Language &language)
{
    switch (outcome) {
    case TrialOutcome::UnderWay:
        return said(QT_TRANSLATE_NOOP("Trial", "bezig"), language);
    case TrialOutcome::Good:
        return said(QT_TRANSLATE_NOOP("Trial", "goed"), language);
    case TrialOutcome::Noted:
        return said(QT_TRANSLATE_NOOP("Trial", "om te weten"), language);
    case TrialOutcome::Hindered:
        return said(QT_TRANSLATE_NOOP("Trial", "lukt niet"), language);
    case TrialOutcome::Unknown:
        return said(QT_TRANSLATE_NOOP("Trial", "niet te zien"), language);
    case TrialOutcome::NotTried:
        return said(QT_TRANSLATE_NOOP("Trial", "niet geprobeerd"), language);
    }
    Q_UNREACHABLE();
}

QString trialFound(const TrialStep &step, const Language &language)
{
    switch (step.outcome) {
    case TrialOutcome::UnderWay:
        return underWay(step, language);
    case TrialOutcome::Good:
        return said(rowOf(step.subject).good, language,
                    {step.bytes > 0 ? sizeWords(step.bytes, language) : plainly(step.name)});
    case TrialOutcome::Noted:
        return noted(step, language);
    case TrialOutcome::Hindered:
        return hindrance(step, language);
    case TrialOutcome::Unknown:
        if (step.subject == TrialSubject::Colleagues)
            return said(QT_TRANSLATE_NOOP("Trial", "Er staan hier nog geen dossiers van collega's."),
                        language);
        return said(QT_TRANSLATE_NOOP("Trial", "Hierover is bij deze site niets te zien."), language);
    case TrialOutcome::NotTried:
        if (step.error && step.error->kind == ErrorKind::Stopped)
            return said(QT_TRANSLATE_NOOP("Trial", "U hebt het gestopt."), language);
        return said(QT_TRANSLATE_NOOP("Trial", "Hiervoor moet eerst iets anders lukken."), language);
    }
    Q_UNREACHABLE();
}

QString trialMender(Mender mender, const Language &language)
{
    switch (mender) {
    case Mender::Nobody:
        return {};
    case Mender::User:
        return said(QT_TRANSLATE_NOOP("Trial", "Dit kunt u zelf oplossen."), language);
    case Mender::SiteAdministrator:
        return said(QT_TRANSLATE_NOOP("Trial", "De functioneel beheerder van de site kan dit oplossen."),
                    language);
    case Mender::NetworkAdministrator:
        return said(QT_TRANSLATE_NOOP("Trial", "De beheerder van uw netwerk kan dit oplossen."), language);
    }
    Q_UNREACHABLE();
}

QString trialLine(const TrialStep &step, const Language &language)
{
    const QString line
        = u"%1 (%2): %3"_s.arg(trialSubject(step.subject, language), trialOutcome(step.outcome, language),
                               trialFound(step, language));
    const QString mender
        = step.outcome == TrialOutcome::Hindered ? trialMender(menderOf(step), language) : QString();
    return mender.isEmpty() ? line : line + u' ' + mender;
}

QString trialSummary(const SiteTrial &trial, const Language &language)
{
    const SiteTrial hindrances = hindrancesIn(trial);
    const bool stopped = std::ranges::any_of(trial, [](const TrialStep &step) {
        return step.outcome == TrialOutcome::NotTried && step.error && step.error->kind == ErrorKind::Stopped;
    });
    if (!hindrances.isEmpty())
        return said(QT_TRANSLATE_NOOP("Trial", "Nog niet alles lukt: kijk bij „%1”."), language,
                    {trialSubject(hindrances.first().subject, language)});
    if (stopped)
        return said(QT_TRANSLATE_NOOP("Trial", "U hebt het gestopt. Tot daar ging alles goed."), language);
    return said(QT_TRANSLATE_NOOP("Trial", "Alles werkt: u kunt delen met uw collega's."), language);
}

QString trialText(const QStringList &head, const SiteTrial &trial, const Language &language)
{
    QStringList lines = head;
    lines.append({trialSummary(trial, language), QString()});
    for (const TrialStep &step : trial)
        lines.append(u"- "_s + trialLine(step, language));
    return lines.join(u'\n') + u'\n';
}

} // namespace wd
