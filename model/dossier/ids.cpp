// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/ids.h"

#include <QRandomGenerator>
#include <QRegularExpression>

namespace wd
{

namespace
{

constexpr qsizetype longestReadable = 60;

QString asciiFolded(const QString &text)
{
    QString folded;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD).toLower()) {
        if (c.category() == QChar::Mark_NonSpacing)
            continue;
        const bool plain = (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
        folded.append(plain ? c : QChar(u'-'));
    }
    return folded;
}

} // namespace

Clock systemClock()
{
    return [] { return QDateTime::currentDateTimeUtc(); };
}

RandomSource systemRandom()
{
    return [] { return QRandomGenerator::system()->generate64(); };
}

IdMaker::IdMaker(Clock clock, RandomSource random)
    : m_clock(std::move(clock))
    , m_random(std::move(random))
{
}

QString IdMaker::uuid() const
{
    const auto milliseconds = quint64(m_clock().toMSecsSinceEpoch()) & 0xffffffffffffULL;
    const quint64 high = (milliseconds << 16) | 0x7000ULL | (m_random() & 0x0fffULL);
    const quint64 low = (m_random() & 0x3fffffffffffffffULL) | 0x8000000000000000ULL;
    const QString hex = QStringLiteral("%1%2").arg(high, 16, 16, QChar(u'0')).arg(low, 16, 16, QChar(u'0'));
    return hex.mid(0, 8) + u'-' + hex.mid(8, 4) + u'-' + hex.mid(12, 4) + u'-' + hex.mid(16, 4) + u'-'
        + hex.mid(20);
}

bool isUuid(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"));
    return text.size() == 36 && form.match(text).hasMatch();
}

QString slugFor(const QString &title, const QString &id)
{
    static const QRegularExpression runs(QStringLiteral("-+"));
    QString readable = asciiFolded(title.left(4 * longestReadable)).replace(runs, QStringLiteral("-"));
    readable = readable.left(longestReadable);
    while (readable.startsWith(u'-'))
        readable.remove(0, 1);
    while (readable.endsWith(u'-'))
        readable.chop(1);
    const QString end = QString(id).remove(u'-').right(8);
    return readable.isEmpty() ? end : readable + u'-' + end;
}

} // namespace wd
