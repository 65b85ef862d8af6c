// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sections/lists/partrows.h"

#include "views/look/look.h"

#include <QVBoxLayout>

namespace wd
{

PartRows::PartRows(const OpenDossier &openDossier, Keys keys, MakeRow makeRow, QWidget *parent)
    : QWidget(parent)
    , m_openDossier(openDossier)
    , m_keys(std::move(keys))
    , m_makeRow(std::move(makeRow))
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins({});
    m_column->setSpacing(measure::gap24);
    takeOver();
}

void PartRows::takeOver()
{
    const QStringList wanted = m_keys(m_openDossier.work());
    setVisible(!wanted.isEmpty());
    if (wanted == m_shown)
        return;
    for (const QString &key : std::as_const(m_shown)) {
        if (wanted.contains(key))
            continue;
        QWidget *gone = m_rows.take(key);
        gone->hide();
        gone->deleteLater(); // its own button may have asked for this
    }
    for (int i = 0; i < wanted.size(); ++i) {
        QWidget *&row = m_rows[wanted.at(i)];
        if (!row)
            row = m_makeRow(wanted.at(i), this);
        m_column->insertWidget(i, row);
    }
    m_shown = wanted;
    orderTabs();
}

void PartRows::orderTabs()
{
    QWidget *last = nullptr;
    const auto follow = [&last](QWidget *next) {
        if (last)
            setTabOrder(last, next);
        last = next;
    };
    for (const QString &key : std::as_const(m_shown)) {
        for (QWidget *input : m_rows.value(key)->findChildren<QWidget *>()) {
            if ((input->focusPolicy() & Qt::TabFocus) && !input->focusProxy())
                follow(input);
        }
    }
    if (m_after)
        follow(m_after);
}

} // namespace wd
