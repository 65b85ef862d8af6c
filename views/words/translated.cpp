// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/words/translated.h"

#include "resources/resource.h"

#include <QTranslator>

#include <map>

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

/// Constants of the program, read at the first question.
struct Compiled {
    QByteArray words;
    QTranslator translator;
};

std::map<QString, Compiled> readAll()
{
    std::map<QString, Compiled> all;
    const QStringList there = resourcesIn(u"i18n"_s, u"*.qm"_s);
    for (const Language &language : Language::all()) {
        Compiled &one = all[language.code()];
        const QString file = u"wijkdossier_%1.qm"_s.arg(language.code());
        if (!there.contains(file))
            continue;
        one.words = resource(u"i18n/"_s + file);
        (void)one.translator.load(reinterpret_cast<const uchar *>(one.words.constData()),
                                  int(one.words.size()));
    }
    return all;
}

const Compiled &compiled(const Language &language)
{
    static const std::map<QString, Compiled> all = readAll();
    return all.at(language.code());
}

} // namespace

QString translated(const char *context, const char *dutch, const Language &language)
{
    const QString found = compiled(language).translator.translate(context, dutch);
    return found.isEmpty() ? QString::fromUtf8(dutch) : found;
}

QString translatedCount(const char *context, const char *dutch, int count, const Language &language)
{
    for (const Language &one : {language, Language(Language::Dutch)}) {
        const QString found = compiled(one).translator.translate(context, dutch, nullptr, count);
        if (!found.isEmpty())
            return found;
    }
    return QString::fromUtf8(dutch);
}

const QByteArray &compiledWords(const Language &language)
{
    return compiled(language).words;
}

} // namespace wd
