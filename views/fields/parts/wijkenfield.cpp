// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/fields/parts/wijkenfield.h"

#include "model/shared/wijklist.h"
#include "views/fields/inputs/inputs.h"
#include "views/look/look.h"
#include "views/look/style.h"

#include <QEvent>
#include <QLineEdit>
#include <QLocale>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{
constexpr int slugRole = Qt::UserRole;
} // namespace

WijkenField::WijkenField(OpenDossier &openDossier, const Words &words, Binding<QStringList> binding,
                         QWidget *parent)
    : BoundField(openDossier, words, std::move(binding), parent)
    , m_search(new QLineEdit(this))
    , m_list(new QTreeWidget(this))
{
    auto *both = new QWidget(this);
    auto *column = new QVBoxLayout(both);
    column->setContentsMargins({});
    column->setSpacing(measure::gap4);
    column->addWidget(m_search);
    column->addWidget(m_list);
    m_search->setPlaceholderText(tr("Zoek een wijk…"));
    m_search->setAccessibleName(tr("%1: zoek een wijk").arg(words.label));
    makeSearchLine(*m_search);
    m_list->setHeaderHidden(true);
    m_list->setItemDelegate(new RowDelegate(m_list));
    m_list->setTabKeyNavigation(false);
    m_list->setAccessibleName(words.label);
    m_ticked.setSingleShot(true);
    m_ticked.setInterval(0);
    fill();
    setInput(both, m_search);
    watch(m_list);
    connect(m_search, &QLineEdit::textChanged, this, &WijkenField::filter);
    connect(m_search, &QLineEdit::returnPressed, this, &WijkenField::tickNamed);
    connect(m_list, &QTreeWidget::itemChanged, &m_ticked, qOverload<>(&QTimer::start));
    connect(&m_ticked, &QTimer::timeout, this, [this] {
        hand(*input());
        tell();
    });
    connect(m_list, &QTreeWidget::itemExpanded, this, &WijkenField::fitHeight);
    connect(m_list, &QTreeWidget::itemCollapsed, this, &WijkenField::fitHeight);
    begin();
    m_search->setObjectName(objectName().chopped(5) + u"Search"_s);
    m_list->setObjectName(objectName().chopped(5) + u"Ticks"_s);
    unfold();
}

void WijkenField::fill()
{
    QMap<QString, QTreeWidgetItem *> groups;
    for (const Wijk &wijk : openDossier().wijken().offered()) {
        QTreeWidgetItem *&group = groups[wijk.stadsdeel];
        if (!group) {
            group = new QTreeWidgetItem(m_list, {wijk.stadsdeel});
            group->setFlags(group->flags() | Qt::ItemIsUserCheckable | Qt::ItemIsAutoTristate);
            group->setCheckState(0, Qt::Unchecked);
        }
        auto *row = new QTreeWidgetItem(group, {wijk.name});
        row->setData(0, slugRole, wijk.slug);
        row->setFlags(row->flags() | Qt::ItemIsUserCheckable);
        row->setCheckState(0, Qt::Unchecked);
    }
    dressGroups();
}

/// Closed, but where some of a stadsdeel are ticked; all that fits what is searched for is seen.
void WijkenField::unfold()
{
    const bool searching = !m_search->text().simplified().isEmpty();
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem *group = m_list->topLevelItem(i);
        group->setExpanded(searching || group->checkState(0) == Qt::PartiallyChecked);
    }
    fitHeight();
}

void WijkenField::dressGroups()
{
    QFont strong = typeFont(Type::Text);
    strong.setWeight(QFont::DemiBold);
    for (int i = 0; i < m_list->topLevelItemCount(); ++i)
        m_list->topLevelItem(i)->setFont(0, strong);
}

QList<QTreeWidgetItem *> WijkenField::rows() const
{
    QList<QTreeWidgetItem *> all;
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        for (int j = 0; j < m_list->topLevelItem(i)->childCount(); ++j)
            all.append(m_list->topLevelItem(i)->child(j));
    }
    return all;
}

void WijkenField::filter(const QString &words)
{
    const QSignalBlocker quiet(m_list);
    const QString wanted = words.simplified();
    for (QTreeWidgetItem *row : rows()) {
        const bool fits = row->text(0).contains(wanted, Qt::CaseInsensitive)
            || row->parent()->text(0).contains(wanted, Qt::CaseInsensitive);
        row->setHidden(!fits);
    }
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem *group = m_list->topLevelItem(i);
        bool any = false;
        for (int j = 0; j < group->childCount(); ++j)
            any = any || !group->child(j)->isHidden();
        group->setHidden(!any);
        // A tick at a stadsdeel must not reach wijken that are out of sight.
        group->setFlags(group->flags().setFlag(Qt::ItemIsUserCheckable, wanted.isEmpty()));
    }
    unfold();
}

/// "Paddepoel, Selwerd" and Enter: ticks them all. A name that is none of ours, or not one alone, stays to be
/// looked at.
void WijkenField::tickNamed()
{
    QStringList left;
    for (const QString &name : m_search->text().split(u',', Qt::SkipEmptyParts)) {
        QTreeWidgetItem *found = nullptr;
        int fitting = 0;
        for (QTreeWidgetItem *row : rows()) {
            const bool same = row->text(0).compare(name.trimmed(), Qt::CaseInsensitive) == 0;
            if (same || row->text(0).startsWith(name.trimmed(), Qt::CaseInsensitive)) {
                found = row;
                fitting = same ? 1 : fitting + 1;
            }
            if (same)
                break;
        }
        if (fitting == 1)
            found->setCheckState(0, Qt::Checked);
        else
            left.append(name.trimmed());
    }
    m_search->setText(left.join(u", "_s));
}

void WijkenField::showValue(const QStringList &value)
{
    const QSignalBlocker quiet(m_list);
    for (QTreeWidgetItem *row : rows())
        row->setCheckState(0,
                           value.contains(row->data(0, slugRole).toString()) ? Qt::Checked : Qt::Unchecked);
    tell();
}

std::optional<QStringList> WijkenField::input() const
{
    QStringList slugs = value(); // wijken that are not in our list stay
    for (QTreeWidgetItem *row : rows()) {
        const QString slug = row->data(0, slugRole).toString();
        if (row->checkState(0) != Qt::Checked)
            slugs.removeOne(slug);
        else if (!slugs.contains(slug))
            slugs.append(slug);
    }
    return slugs;
}

void WijkenField::tell()
{
    QStringList names;
    for (const QString &slug : value())
        names.append(openDossier().wijken().nameOf(slug));
    names.sort(Qt::CaseInsensitive);
    setNote(names.isEmpty() ? QString() : tr("Gekozen: %1").arg(QLocale().createSeparatedList(names)));
}

void WijkenField::changeEvent(QEvent *event)
{
    BoundField::changeEvent(event);
    if (!m_list || (event->type() != QEvent::FontChange && event->type() != QEvent::StyleChange))
        return;
    const QSignalBlocker quiet(m_list); // a font is no tick
    dressGroups();
    fitHeight();
}

/// As high as its rows: the page it stands on scrolls.
void WijkenField::fitHeight()
{
    m_list->ensurePolished(); // the size of a tick follows from the style
    const int row = std::max(m_list->sizeHintForRow(0), m_list->fontMetrics().height() + measure::gap4);
    int seen = 0;
    for (int i = 0; i < m_list->topLevelItemCount(); ++i)
        seen += m_list->topLevelItem(i)->isHidden() ? 0 : 1;
    for (const QTreeWidgetItem *one : rows())
        seen += one->isHidden() || one->parent()->isHidden() || !one->parent()->isExpanded() ? 0 : 1;
    m_list->setFixedHeight(row * std::max(seen, 1) + 2 * m_list->frameWidth());
}

} // namespace wd
