// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sections/texts/countsfield.h"

#include "views/look/look.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace wd
{
namespace
{

constexpr qint64 mostCounted = 1'000'000'000;

/// "1.250" is a thousand and more; -1 is no number.
qint64 numberIn(QString typed)
{
    typed.remove(u'.').remove(u' ');
    bool good = false;
    const qint64 number = typed.toLongLong(&good);
    return typed.isEmpty() ? 0 : good && number >= 0 && number <= mostCounted ? number : -1;
}

void put(QLineEdit *edit, const QString &text)
{
    const QSignalBlocker quiet(edit);
    if (edit->text() != text)
        edit->setText(text);
}

} // namespace

CountsField::CountsField(OpenDossier &openDossier, const Words &words, const Binding<QList<Count>> &binding,
                         QWidget *parent)
    : BoundField(openDossier, words, binding, parent)
{
    auto *table = new QWidget(this);
    m_grid = new QGridLayout(table);
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(measure::gap8);
    m_grid->setVerticalSpacing(measure::gap8);
    m_grid->setColumnStretch(0, 3);
    m_grid->setColumnStretch(1, 1);
    QLineEdit *first = lineAt(0).label;
    setInput(table, first);
    begin();
}

CountsField::Line &CountsField::lineAt(qsizetype row)
{
    while (m_lines.size() <= row) {
        const int place = int(m_lines.size());
        Line line{.label = new QLineEdit(m_grid->parentWidget()),
                  .number = new QLineEdit(m_grid->parentWidget())};
        line.label->setAccessibleName(tr("Keuze %1").arg(place + 1));
        line.label->setPlaceholderText(tr("Keuze"));
        line.number->setAccessibleName(tr("Aantal bij keuze %1").arg(place + 1));
        line.number->setPlaceholderText(tr("Aantal"));
        line.label->setObjectName(u"countLabel%1"_s.arg(place));
        line.number->setObjectName(u"countNumber%1"_s.arg(place));
        m_grid->addWidget(line.label, place, 0);
        m_grid->addWidget(line.number, place, 1);
        for (QLineEdit *edit : {line.label, line.number}) {
            if (place > 0 || edit == line.number)
                watch(edit);
            connect(edit, &QLineEdit::textEdited, this, [this, place] {
                noticeTyping();
                lineAt(place + 1);
            });
        }
        m_lines.append(line);
    }
    return m_lines[row];
}

void CountsField::showValue(const QList<Count> &value)
{
    if (input() == value)
        return; // a line that was just begun stays
    for (qsizetype i = 0; i < std::max(value.size() + 1, m_lines.size()); ++i) {
        const Count count = value.value(i);
        Line &line = lineAt(i);
        line.extra = count.extra;
        put(line.label, count.label);
        put(line.number, i < value.size() ? QString::number(count.number) : QString());
        const bool ready = i <= value.size();
        line.label->setVisible(ready);
        line.number->setVisible(ready);
    }
}

std::optional<QList<Count>> CountsField::input() const
{
    QList<Count> counts;
    for (const Line &line : m_lines) {
        const QString label = line.label->text().simplified();
        const qint64 number = numberIn(line.number->text());
        if (number < 0)
            return std::nullopt;
        if (!label.isEmpty() || !line.number->text().isEmpty())
            counts.append({.label = label, .number = number, .extra = line.extra});
    }
    return counts;
}

void CountsField::reveal()
{
    BoundField::reveal();
    for (const Line &line : m_lines) {
        if (numberIn(line.number->text()) < 0)
            return line.number->setFocus(Qt::OtherFocusReason);
    }
}

QString CountsField::refusal() const
{
    return input() ? QString() : tr("Schrijf het aantal als een heel getal, bijvoorbeeld 74.");
}

QString CountsField::inputText() const
{
    QStringList lines;
    for (const Line &line : m_lines)
        lines.append(line.label->text() + u'\t' + line.number->text());
    return lines.join(u'\n');
}

void CountsField::showText(const QString &text)
{
    const QStringList lines = text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        put(lineAt(i).label, lines[i].section(u'\t', 0, 0));
        put(lineAt(i).number, lines[i].section(u'\t', 1));
    }
}

} // namespace wd
