// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/words/sjabloonwords.h"

#include "views/words/translated.h"

#include <QHash>

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

using ChangeKind = SjabloonChangeKind;

QString named(const QString &name, const QString &version, Language language)
{
    return translated("Sjabloon", QT_TRANSLATE_NOOP("Sjabloon", "%1, versie %2"), language)
        .replace(u"%2"_s, version)
        .replace(u"%1"_s, name);
}

/// %1: the section afterwards, %2: `before` of the change.
const char *sentenceOf(const SjabloonChange &change)
{
    const bool holds = change.holds;
    switch (change.kind) {
    case ChangeKind::ForColleagues:
        return change.section.isEmpty()
            ? QT_TRANSLATE_NOOP(
                  "Sjabloon", "Het hele dossier is voortaan alleen voor collega's: publiceren kan niet meer.")
            : QT_TRANSLATE_NOOP("Sjabloon",
                                "“%1” is voortaan alleen voor collega's: bewoners zien het na de volgende "
                                "publicatie niet meer.");
    case ChangeKind::ForResidents:
        if (change.section.isEmpty())
            return QT_TRANSLATE_NOOP("Sjabloon",
                                     "Het dossier is voortaan ook voor bewoners: u kunt het publiceren.");
        return holds ? QT_TRANSLATE_NOOP("Sjabloon",
                                         "“%1” is voortaan ook voor bewoners. Er staat al iets in: kijk na "
                                         "wat zij na de volgende publicatie zien.")
                     : QT_TRANSLATE_NOOP("Sjabloon", "“%1” is voortaan ook voor bewoners.");
    case ChangeKind::Comes:
        if (change.isPublic)
            return holds ? QT_TRANSLATE_NOOP(
                               "Sjabloon", "“%1” komt erbij, voor bewoners. Er staat al iets in, van eerder.")
                         : QT_TRANSLATE_NOOP("Sjabloon", "“%1” komt erbij, voor bewoners.");
        return holds
            ? QT_TRANSLATE_NOOP("Sjabloon",
                                "“%1” komt erbij, alleen voor collega's. Er staat al iets in, van eerder.")
            : QT_TRANSLATE_NOOP("Sjabloon", "“%1” komt erbij, alleen voor collega's.");
    case ChangeKind::Goes:
        return holds ? QT_TRANSLATE_NOOP("Sjabloon",
                                         "“%1” verdwijnt uit beeld. Wat erin staat, blijft bewaard en komt "
                                         "terug als u teruggaat.")
                     : QT_TRANSLATE_NOOP("Sjabloon", "“%1” verdwijnt. Er staat niets in.");
    case ChangeKind::Renamed:
        return QT_TRANSLATE_NOOP("Sjabloon", "“%2” heet voortaan “%1”.");
    case ChangeKind::Required:
        return holds ? QT_TRANSLATE_NOOP("Sjabloon", "“%1” is voortaan verplicht.")
                     : QT_TRANSLATE_NOOP("Sjabloon", "“%1” is voortaan verplicht en is nog leeg.");
    case ChangeKind::NotRequired:
        return QT_TRANSLATE_NOOP("Sjabloon", "“%1” is niet meer verplicht.");
    case ChangeKind::Moved:
        return change.before.isEmpty() ? QT_TRANSLATE_NOOP("Sjabloon", "“%1” komt vooraan te staan.")
                                       : QT_TRANSLATE_NOOP("Sjabloon", "“%1” komt na “%2” te staan.");
    case ChangeKind::ProfileGone:
        return QT_TRANSLATE_NOOP("Sjabloon",
                                 "Het soort plan “%1” is er niet meer: kies bij de titel een ander soort.");
    }
    Q_UNREACHABLE();
}

} // namespace

QString nameOfSjabloon(const SjabloonText &sjabloon, Language language)
{
    return named(sjabloon.title.in(language), QString::number(sjabloon.version), language);
}

QString nameOfSjabloon(const QString &fileName, Language language)
{
    const qsizetype dash = fileName.lastIndexOf(u'-');
    return named(fileName.left(dash), fileName.mid(dash + 1), language);
}

QString whyNotTaken(const QString &reason, Language language)
{
    static const QHash<QString, const char *> sentences{
        {u"too-large"_s, QT_TRANSLATE_NOOP("Sjabloon", "een bestand is te groot")},
        {u"not-json"_s, QT_TRANSLATE_NOOP("Sjabloon", "het is geen JSON die te lezen is")},
        {u"version"_s,
         QT_TRANSLATE_NOOP("Sjabloon",
                           "in het bestand staat een andere naam of versie dan het bestand heeft")},
        {u"sections"_s, QT_TRANSLATE_NOOP("Sjabloon", "er staan geen onderdelen in, of veel te veel")},
        {u"key"_s, QT_TRANSLATE_NOOP("Sjabloon", "een onderdeel heeft geen goede sleutel")},
        {u"twice"_s, QT_TRANSLATE_NOOP("Sjabloon", "twee onderdelen hebben dezelfde sleutel")},
        {u"kind"_s, QT_TRANSLATE_NOOP("Sjabloon", "dit programma kent deze soort onderdeel niet")},
        {u"member"_s, QT_TRANSLATE_NOOP("Sjabloon", "een onderdeel hoort bij niets in een dossier")},
        {u"profile"_s, QT_TRANSLATE_NOOP("Sjabloon", "een soort plan klopt niet")},
        {u"length"_s, QT_TRANSLATE_NOOP("Sjabloon", "een lengte klopt niet")},
        {u"label"_s,
         QT_TRANSLATE_NOOP("Sjabloon", "een naam ontbreekt in het Nederlands, of is niet te lezen")},
        {u"incomplete"_s, QT_TRANSLATE_NOOP("Sjabloon", "er staan alleen namen op de site, geen onderdelen")},
        {u"carried"_s,
         QT_TRANSLATE_NOOP("Sjabloon",
                           "dit programma heeft zelf een ander sjabloon met die naam en die versie")},
        {u"changed"_s,
         QT_TRANSLATE_NOOP("Sjabloon",
                           "deze versie was er al en zag er anders uit; geef de nieuwe een hoger nummer")},
        {u"many"_s, QT_TRANSLATE_NOOP("Sjabloon", "er staan te veel sjablonen op de site")},
    };
    const char *dutch = sentences.value(reason.section(u':', 0, 0), nullptr);
    if (!dutch)
        return reason;
    const QString where = reason.section(u':', 1);
    const QString said = translated("Sjabloon", dutch, language);
    return where.isEmpty() ? said : u"%1 (%2)"_s.arg(said, where);
}

QString sjabloonChangeInWords(const SjabloonChange &change, Language language)
{
    QString said;
    const QString sentence = translated("Sjabloon", sentenceOf(change), language);
    for (qsizetype i = 0; i < sentence.size(); ++i) { // a name may hold a %2 of its own
        const bool isPlace = sentence[i] == u'%' && i + 1 < sentence.size();
        if (isPlace && sentence[i + 1] == u'1')
            said += change.section, ++i;
        else if (isPlace && sentence[i + 1] == u'2')
            said += change.before, ++i;
        else
            said += sentence[i];
    }
    return said;
}

} // namespace wd
