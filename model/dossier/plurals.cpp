// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/plurals.h"

#include <QJsonObject>

#include <algorithm>

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

bool isRule(const QJsonObject &rule)
{
    const QStringList known{u"is"_s, u"ends"_s, u"endsNot"_s}, said = rule.keys();
    const auto areNumbers = [](const QJsonArray &list) {
        return !list.isEmpty()
            && std::all_of(list.begin(), list.end(), [](const QJsonValue &one) { return one.isDouble(); });
    };
    return !said.isEmpty() && std::all_of(said.begin(), said.end(), [&](const QString &key) {
        return known.contains(key) && areNumbers(rule[key].toArray());
    });
}

bool fits(const QJsonObject &rule, int count)
{
    const auto holds
        = [&rule](const QString &key, int number) { return rule[key].toArray().contains(number); };
    return (!rule.contains(u"is"_s) || holds(u"is"_s, count))
        && (!rule.contains(u"ends"_s) || holds(u"ends"_s, count % 10)) && !holds(u"endsNot"_s, count % 100);
}

} // namespace

bool arePluralRules(const QJsonValue &rules)
{
    const QJsonArray all = rules.toArray();
    return rules.isArray() && std::all_of(all.begin(), all.end(), [](const QJsonValue &rule) {
               return isRule(rule.toObject());
           });
}

qsizetype pluralForm(const QJsonArray &rules, int count)
{
    const auto rule = std::find_if(rules.begin(), rules.end(),
                                   [count](const QJsonValue &one) { return fits(one.toObject(), count); });
    return rule - rules.begin();
}

} // namespace wd
