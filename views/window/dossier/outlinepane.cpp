// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/dossier/outlinepane.h"

#include "model/shared/wijklist.h"
#include "views/look/look.h"
#include "views/window/dossier/outlinedelegate.h"

#include <QEvent>
#include <QVBoxLayout>

#include <utility>

namespace wd
{

using namespace Qt::StringLiterals;

OutlinePane::OutlinePane(OpenDossier &openDossier, Language language, QWidget *parent)
    : QWidget(parent)
    , m_openDossier(openDossier)
    , m_model(openDossier, language)
    , m_title(new QLabel(this))
    , m_wijk(new QLabel(this))
    , m_list(new QListView(this))
{
    setRole(m_title, "part");
    setRole(m_wijk, "help");
    m_title->setWordWrap(true);
    m_title->setObjectName(u"dossierTitle"_s);
    m_wijk->setWordWrap(true);
    m_list->setObjectName(u"outline"_s);
    m_list->setAccessibleName(tr("Onderdelen"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new OutlineDelegate(m_list));
    m_list->setResizeMode(QListView::Adjust); // names wrap in a narrow column
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setMouseTracking(true);
    setRole(m_list, "dossierList");
    m_list->viewport()->installEventFilter(this);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, measure::gap16, 0, measure::gap8);
    column->setSpacing(measure::gap4);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(measure::gap16, 0, measure::gap16, measure::gap8);
    head->addWidget(m_title);
    head->addWidget(m_wijk);
    column->addLayout(head);
    column->addWidget(m_list, 1);

    const auto ask = [this](const QModelIndex &index) {
        const QString key = index.data(OutlineModel::KeyRole).toString();
        const QString part = index.data(OutlineModel::PartRole).toString();
        Q_EMIT sectionAsked(key);
        if (!part.isEmpty())
            Q_EMIT lackAsked(key, part);
    };
    connect(m_list, &QListView::clicked, this, ask);
    connect(m_list, &QListView::activated, this, ask);
    connect(&m_openDossier, &OpenDossier::opened, this, &OutlinePane::tellTitle);
    connect(&m_openDossier, &OpenDossier::changed, this, &OutlinePane::tellTitle);
}

/// QListView measures its rows anew when it gets higher, not when it gets wider; names wrap by the width.
bool OutlinePane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list->viewport() && event->type() == QEvent::Resize
        && m_list->viewport()->width() != std::exchange(m_measuredAt, m_list->viewport()->width()))
        QMetaObject::invokeMethod(m_list, &QListView::doItemsLayout, Qt::QueuedConnection);
    return QWidget::eventFilter(watched, event);
}

void OutlinePane::tellTitle()
{
    m_title->setText(m_openDossier.work().title.isEmpty() ? tr("Zonder naam") : m_openDossier.work().title);
    m_wijk->setText(m_openDossier.work().wijken.all
                        ? tr("Alle wijken")
                        : m_openDossier.wijken().nameOf(m_openDossier.work().wijken.primary));
    m_wijk->setVisible(!m_wijk->text().isEmpty());
}

void OutlinePane::setCurrent(const QString &key)
{
    const QModelIndex index = m_model.indexOf(key);
    if (m_list->currentIndex() == index)
        return;
    m_list->setCurrentIndex(index); // none for a page that is no section
    if (index.isValid())
        m_list->scrollTo(index);
}

} // namespace wd
