// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sections/files/fileproposals.h"

#include "views/words/findingwords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace wd
{
namespace
{

class FileProposals
{
    Q_DECLARE_TR_FUNCTIONS(FileProposals)
};

} // namespace

QString proposedType(const QString &title)
{
    static const QList<QPair<QString, QString>> words{{u"besluit"_s, u"besluit"_s},
                                                      {u"raming"_s, u"raming"_s},
                                                      {u"begroting"_s, u"raming"_s},
                                                      {u"tekening"_s, u"tekening"_s},
                                                      {u"plattegrond"_s, u"tekening"_s},
                                                      {u"kaart"_s, u"tekening"_s},
                                                      {u"rapport"_s, u"rapport"_s},
                                                      {u"onderzoek"_s, u"rapport"_s},
                                                      {u"brief"_s, u"brief"_s},
                                                      {u"folder"_s, u"folder"_s},
                                                      {u"flyer"_s, u"folder"_s},
                                                      {u"formulier"_s, u"formulier"_s},
                                                      {u"verordening"_s, u"verordening"_s},
                                                      {u"nota"_s, u"nota"_s},
                                                      {u"notitie"_s, u"nota"_s}};
    const QString lower = title.toLower();
    for (const auto &[word, type] : words) {
        if (lower.contains(word))
            return type;
    }
    return u"overig"_s;
}

QString remarkOn(const IncomingFile &file, Language language)
{
    if (!file.readable)
        return FileProposals::tr(
                   "%1 is toegevoegd, maar niet te lezen. Vraag het origineel of haal het wachtwoord eraf.")
            .arg(file.ref.name);
    QStringList said;
    for (const QString &fact : file.facts)
        said.append(paperInWords(file.ref.name, fact, language));
    return said.join(u' ');
}

} // namespace wd
