// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/overview/dossierlistpane.h"

#include "views/fields/inputs/inputs.h"
#include "views/look/look.h"
#include "views/window/overview/dossierdelegate.h"
#include "views/window/overview/hitdelegate.h"

#include <QKeyEvent>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>

namespace wd
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

QListView *list(const QString &name, const QString &words, QWidget *parent)
{
    auto *made = new QListView(parent);
    made->setObjectName(name);
    made->setAccessibleName(words);
    made->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    made->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    made->setMouseTracking(true);
    setRole(made, "dossierList");
    return made;
}

} // namespace

DossierListPane::DossierListPane(DossierList &dossierList, StoreThread &store, Language language,
                                 QWidget *parent)
    : QWidget(parent)
    , m_dossierList(dossierList)
    , m_shownDossiers(dossierList, language)
    , m_finder(store, dossierList.sjablonen())
    , m_language(language)
    , m_search(new QLineEdit(this))
    , m_which(new QButtonGroup(this))
    , m_wijk(new ComboBox(this))
    , m_state(new ComboBox(this))
    , m_order(new ComboBox(this))
    , m_count(new QLabel(this))
    , m_lists(new QStackedWidget(this))
    , m_rows(list(u"dossiers"_s, tr("Dossiers"), this))
    , m_hits(list(u"hits"_s, tr("Gevonden"), this))
    , m_empty(new QLabel(this))
    , m_new(new QPushButton(wordsIcon(u"add"_s), tr("Nieuw"), this))
    , m_republish(new QPushButton(this))
{
    setObjectName(u"dossierList"_s);
    m_search->setObjectName(u"search"_s);
    m_search->setPlaceholderText(tr("Zoeken…"));
    m_search->setAccessibleName(tr("Zoeken in alle dossiers"));
    makeSearchLine(*m_search);
    m_new->setObjectName(u"newDossierButton"_s);
    m_new->setAccessibleName(tr("Nieuw dossier"));
    m_new->setToolTip(tr("Nieuw dossier"));
    setRole(m_new, "quiet");
    m_republish->setObjectName(u"dossierListRepublish"_s);
    m_republish->hide();
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setContentsMargins(measure::gap24, measure::gap24, measure::gap24, measure::gap24);
    setRole(m_empty, "help");

    m_rows->setModel(&m_shownDossiers);
    m_rows->setItemDelegate(
        new DossierDelegate(ShownDossiers::BelowRole, ShownDossiers::AttentionRole, m_rows));
    m_rows->setUniformItemSizes(true);
    // What is selected is what is open; the keys move a cursor, which is another thing.
    m_rows->setSelectionMode(QAbstractItemView::NoSelection);
    m_rows->setContextMenuPolicy(Qt::CustomContextMenu);
    m_hits->setModel(&m_found);
    m_hits->setItemDelegate(new HitDelegate(m_hits));
    m_hits->setResizeMode(QListView::Adjust);
    m_hits->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_lists->addWidget(m_rows);
    m_lists->addWidget(m_hits);
    m_lists->addWidget(m_empty);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, measure::gap12, 0, measure::gap8);
    column->setSpacing(measure::gap8);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(measure::gap12, 0, measure::gap12, 0);
    head->setSpacing(measure::gap8);
    auto *top = new QHBoxLayout;
    top->setSpacing(measure::gap4);
    top->addWidget(m_search, 1);
    top->addWidget(m_new);
    head->addLayout(top);
    head->addWidget(makeFilters());
    column->addLayout(head);
    column->addWidget(makeOrder());
    auto *all = new QHBoxLayout;
    all->setContentsMargins(measure::gap12, 0, measure::gap12, 0);
    all->addWidget(m_republish, 1);
    column->addLayout(all);
    column->addWidget(m_lists, 1);
    connectAll();
    refreshEmpty();
}

void DossierListPane::connectAll()
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(120ms);
    m_search->installEventFilter(this);
    m_rows->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, [this] {
        m_openFound = false;
        m_foundFor.clear();
        m_soon.start();
    });
    connect(&m_soon, &QTimer::timeout, this, &DossierListPane::search);
    connect(&m_finder, &DossierSearch::found, this, &DossierListPane::showFound);
    connect(&m_finder, &DossierSearch::failed, this, &DossierListPane::failed);
    connect(m_rows, &QListView::activated, this, &DossierListPane::openRow);
    connect(m_rows, &QListView::clicked, this, &DossierListPane::openRow);
    connect(m_rows, &QListView::customContextMenuRequested, this, &DossierListPane::showMenu);
    connect(m_hits, &QListView::activated, this, &DossierListPane::openHit);
    connect(m_hits, &QListView::clicked, this, &DossierListPane::openHit);
    connect(m_new, &QPushButton::clicked, this, &DossierListPane::newAsked);
    connect(&m_shownDossiers, &QAbstractItemModel::modelAboutToBeReset, this, &DossierListPane::notePlace);
    connect(&m_shownDossiers, &QAbstractItemModel::layoutAboutToBeChanged, this, &DossierListPane::notePlace);
    connect(&m_shownDossiers, &QAbstractItemModel::modelReset, this, &DossierListPane::takePlace);
    connect(&m_shownDossiers, &QAbstractItemModel::layoutChanged, this, &DossierListPane::takePlace);
    connect(&m_dossierList, &DossierList::refreshed, this, &DossierListPane::refreshEmpty);
    connect(&m_dossierList, &DossierList::newsRead, this, &DossierListPane::refreshRepublish);
    connect(m_republish, &QPushButton::clicked, this, &DossierListPane::republishAsked);
}

void DossierListPane::focusSearch()
{
    m_search->setFocus();
    m_search->selectAll();
}

/// Among what asks for attention: what can be done at once.
void DossierListPane::refreshRepublish()
{
    const bool among = m_shownDossiers.filter().which == DossierFilter::Which::Attention;
    const auto isOutdated
        = [](const DossierListRow &row) { return row.news.outdated && row.row.deleted.isEmpty(); };
    const auto outdated = among ? std::ranges::count_if(m_dossierList.rows(), isOutdated) : 0;
    m_republish->setText(tr("%n verouderde pagina('s)…", nullptr, int(outdated)));
    m_republish->setVisible(outdated > 0 && m_search->text().trimmed().isEmpty());
}

void DossierListPane::refreshEmpty()
{
    refreshRepublish();
    const bool searching = !m_search->text().trimmed().isEmpty();
    const int seen = searching ? m_found.rowCount() : m_shownDossiers.rowCount();
    m_order->setVisible(!searching);
    m_count->setText(searching ? tr("%n plaats(en) gevonden", nullptr, seen)
                               : tr("%n dossier(s)", nullptr, seen));
    if (seen > 0) {
        m_lists->setCurrentWidget(searching ? m_hits : m_rows);
        return;
    }
    const bool filtered = m_shownDossiers.filter() != DossierFilter();
    m_empty->setText(searching      ? tr("Niets gevonden. Probeer een ander woord.")
                         : filtered ? tr("Hier staat niets. Kies Alles om alle dossiers te zien.")
                                    : tr("Nog geen dossiers. Kies Nieuw om te beginnen."));
    m_lists->setCurrentWidget(m_empty);
}

void DossierListPane::openRow(const QModelIndex &index)
{
    Q_EMIT openAsked({index.data(ShownDossiers::IdRole).toString()}, {}, {});
}

void DossierListPane::showMenu(const QPoint &at)
{
    const QModelIndex index = m_rows->indexAt(at);
    if (!index.isValid())
        return;
    const DossierId id{index.data(ShownDossiers::IdRole).toString()};
    const bool inTrash = m_shownDossiers.filter().which == DossierFilter::Which::Trash;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Open"), this, [this, id] { Q_EMIT openAsked(id, {}, {}); });
    if (inTrash)
        menu->addAction(icon(u"undo"_s), tr("Zet terug"), this, [this, id] { m_dossierList.putBack(id); });
    else if (const DossierListRow *row = m_dossierList.row(id); row && row->news.newer)
        menu->addAction(tr("Alleen lezen: een nieuwere versie van Wijkdossier maakte dit"))
            ->setEnabled(false);
    else
        menu->addAction(icon(u"trash"_s), tr("Naar de prullenbak"), this,
                        [this, id] { Q_EMIT throwAwayAsked(id); });
    menu->popup(m_rows->viewport()->mapToGlobal(at));
}

bool DossierListPane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (watched == m_search && m_lists->currentWidget() == m_hits
        && (key->key() == Qt::Key_Down || key->key() == Qt::Key_Up)) {
        QCoreApplication::sendEvent(m_hits, event);
        return true;
    }
    if (watched == m_search && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)) {
        openBest();
        return true;
    }
    if (watched == m_search && key->key() == Qt::Key_Escape) {
        m_search->clear();
        return true;
    }
    if (watched == m_rows && key->key() == Qt::Key_Delete && m_rows->currentIndex().isValid()
        && m_shownDossiers.filter().which != DossierFilter::Which::Trash) {
        Q_EMIT throwAwayAsked({m_rows->currentIndex().data(ShownDossiers::IdRole).toString()});
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace wd
