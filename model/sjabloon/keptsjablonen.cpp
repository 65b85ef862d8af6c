// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sjabloon/keptsjablonen.h"

#include <QJsonObject>

namespace wd
{

namespace
{

using namespace Qt::StringLiterals;

QMap<QString, QString> textsIn(const QJsonValue &object)
{
    QMap<QString, QString> texts;
    const QJsonObject json = object.toObject();
    for (auto one = json.begin(); one != json.end(); ++one)
        texts.insert(one.key(), one->toString());
    return texts;
}

QJsonObject objectOf(const QMap<QString, QString> &texts)
{
    QJsonObject json;
    for (auto one = texts.begin(); one != texts.end(); ++one)
        json.insert(one.key(), *one);
    return json;
}

} // namespace

QString keptSjablonenKey()
{
    return u"sjablonen"_s;
}

KeptSjablonen KeptSjablonen::from(const QJsonValue &setting)
{
    KeptSjablonen kept{
        .written = {}, .seen = textsIn(setting[u"seen"_s]), .refused = textsIn(setting[u"refused"_s])};
    const QJsonObject written = setting[u"written"_s].toObject();
    for (auto one = written.begin(); one != written.end(); ++one) {
        WrittenSjabloon sjabloon{
            .name = one.key(), .structure = (*one)[u"structure"_s].toString().toUtf8(), .labels = {}};
        const QMap<QString, QString> labels = textsIn((*one)[u"labels"_s]);
        for (auto label = labels.begin(); label != labels.end(); ++label)
            sjabloon.labels.insert(label.key(), label->toUtf8());
        kept.written.insert(sjabloon.name, sjabloon);
    }
    return kept;
}

QJsonValue KeptSjablonen::toSetting() const
{
    QJsonObject all;
    for (const WrittenSjabloon &one : written) {
        QJsonObject labels;
        for (auto label = one.labels.begin(); label != one.labels.end(); ++label)
            labels.insert(label.key(), QString::fromUtf8(*label));
        all.insert(one.name,
                   QJsonObject{{u"structure"_s, QString::fromUtf8(one.structure)}, {u"labels"_s, labels}});
    }
    return QJsonObject{{u"written"_s, all}, {u"seen"_s, objectOf(seen)}, {u"refused"_s, objectOf(refused)}};
}

QList<SjabloonText> learnKept(SjabloonCatalogue &sjablonen, const QJsonValue &setting)
{
    QList<SjabloonText> news;
    for (const WrittenSjabloon &written : KeptSjablonen::from(setting).written) {
        const auto sjabloon = readSjabloon(written);
        if (sjabloon && sjablonen.learn(*sjabloon))
            news.append(*sjabloon);
    }
    return news;
}

} // namespace wd
