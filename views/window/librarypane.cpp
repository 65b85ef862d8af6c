// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/librarypane.h"

#include "views/fields/inputs.h"
#include "views/look/look.h"
#include "views/window/shelfdelegate.h"
#include "views/words/plainly.h"

#include <QCompleter>
#include <QKeyEvent>
#include <QMenu>
#include <QVBoxLayout>

namespace wd
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

enum HitRole { DossierRole = Qt::UserRole, PartRole, SnippetRole };

QListView *list(const QString &name, const QString &words, QWidget *parent)
{
    auto *made = new QListView(parent);
    made->setObjectName(name);
    made->setAccessibleName(words);
    made->setUniformItemSizes(true);
    made->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    made->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    made->setMouseTracking(true);
    setRole(made, "shelf");
    return made;
}

} // namespace

LibraryPane::LibraryPane(Library &library, QWidget *parent)
    : QWidget(parent)
    , m_library(library)
    , m_search(new QLineEdit(this))
    , m_which(new QButtonGroup(this))
    , m_wijk(new ComboBox(this))
    , m_state(new ComboBox(this))
    , m_lists(new QStackedWidget(this))
    , m_rows(list(u"dossiers"_s, tr("Dossiers"), this))
    , m_hits(list(u"hits"_s, tr("Gevonden"), this))
    , m_empty(new QLabel(this))
    , m_new(new QPushButton(wordsIcon(u"add"_s), tr("Nieuw dossier"), this))
{
    setObjectName(u"shelf"_s);
    m_search->setObjectName(u"search"_s);
    m_search->setPlaceholderText(tr("Zoeken…"));
    m_search->setAccessibleName(tr("Zoeken in alle dossiers"));
    makeSearchLine(*m_search);
    m_new->setObjectName(u"newDossierButton"_s);
    setRole(m_new, "quiet");
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setContentsMargins(measure::gap24, measure::gap24, measure::gap24, measure::gap24);
    setRole(m_empty, "help");

    m_rows->setModel(&m_library);
    m_rows->setItemDelegate(
        new ShelfDelegate(Library::WijkRole, Library::NewsRole, Library::AttentionRole, m_rows));
    // What is selected is what is open; the keys move a cursor, which is another thing.
    m_rows->setSelectionMode(QAbstractItemView::NoSelection);
    m_rows->setContextMenuPolicy(Qt::CustomContextMenu);
    m_hits->setModel(&m_found);
    m_hits->setItemDelegate(new ShelfDelegate(-1, SnippetRole, -1, m_hits));
    m_hits->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_lists->addWidget(m_rows);
    m_lists->addWidget(m_hits);
    m_lists->addWidget(m_empty);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, measure::gap12, 0, measure::gap8);
    column->setSpacing(measure::gap8);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(measure::gap12, 0, measure::gap12, 0);
    head->addWidget(m_search);
    head->addWidget(makeFilters());
    column->addLayout(head);
    column->addWidget(m_lists, 1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(measure::gap8, 0, measure::gap8, 0);
    foot->addWidget(m_new);
    foot->addStretch(1);
    column->addLayout(foot);

    m_soon.setSingleShot(true);
    m_soon.setInterval(120ms);
    m_search->installEventFilter(this);
    m_rows->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, [this] {
        m_openFound = false;
        m_foundFor.clear();
        m_soon.start();
    });
    connect(&m_soon, &QTimer::timeout, this, &LibraryPane::search);
    connect(&m_library, &Library::found, this, &LibraryPane::showFound);
    connect(m_rows, &QListView::activated, this, &LibraryPane::openRow);
    connect(m_rows, &QListView::clicked, this, &LibraryPane::openRow);
    connect(m_rows, &QListView::customContextMenuRequested, this, &LibraryPane::showMenu);
    connect(m_hits, &QListView::activated, this, &LibraryPane::openHit);
    connect(m_hits, &QListView::clicked, this, &LibraryPane::openHit);
    connect(m_new, &QPushButton::clicked, this, &LibraryPane::newAsked);
    connect(&m_library, &QAbstractItemModel::modelAboutToBeReset, this, &LibraryPane::notePlace);
    connect(&m_library, &QAbstractItemModel::layoutAboutToBeChanged, this, &LibraryPane::notePlace);
    connect(&m_library, &QAbstractItemModel::modelReset, this, &LibraryPane::takePlace);
    connect(&m_library, &QAbstractItemModel::layoutChanged, this, &LibraryPane::takePlace);
    connect(&m_library, &Library::refreshed, this, &LibraryPane::refreshEmpty);
    refreshEmpty();
}

void LibraryPane::focusSearch()
{
    m_search->setFocus();
    m_search->selectAll();
}

void LibraryPane::search()
{
    m_library.search(m_search->text().trimmed());
}

void LibraryPane::showFound(const QString &words, const QList<SearchHit> &hits)
{
    if (words != m_search->text().trimmed())
        return;
    m_found.clear();
    for (const SearchHit &hit : hits) {
        auto *item = new QStandardItem(plainly(hit.title));
        item->setData(hit.dossier.value, DossierRole);
        item->setData(hit.part, PartRole);
        item->setData(hit.snippet, SnippetRole);
        QString snippet = hit.snippet;
        item->setData(plainly(hit.title + u": "_s + snippet.remove(QChar(0x2068)).remove(QChar(0x2069))),
                      Qt::AccessibleTextRole);
        m_found.appendRow(item);
    }
    if (!hits.isEmpty())
        m_hits->setCurrentIndex(m_found.index(0, 0));
    m_foundFor = words;
    refreshEmpty();
    if (std::exchange(m_openFound, false) && !hits.isEmpty())
        openHit(m_hits->currentIndex());
}

/// Enter: opens the chosen hit, or the first one of what was typed a moment ago, as soon as it is found.
void LibraryPane::openBest()
{
    const QString words = m_search->text().trimmed();
    if (words.isEmpty())
        return;
    if (words == m_foundFor) {
        if (m_hits->currentIndex().isValid())
            openHit(m_hits->currentIndex());
        return;
    }
    m_openFound = true;
    if (m_soon.isActive()) {
        m_soon.stop();
        search();
    }
}

void LibraryPane::refreshEmpty()
{
    const bool searching = !m_search->text().trimmed().isEmpty();
    const bool nothing = searching ? m_found.rowCount() == 0 : m_library.rowCount() == 0;
    if (!nothing) {
        m_lists->setCurrentWidget(searching ? m_hits : m_rows);
        return;
    }
    const bool filtered = m_library.filter() != ShelfFilter();
    m_empty->setText(searching      ? tr("Niets gevonden. Probeer een ander woord.")
                         : filtered ? tr("Hier staat niets. Kies Alles om alle dossiers te zien.")
                                    : tr("Nog geen dossiers. Begin met Nieuw dossier."));
    m_lists->setCurrentWidget(m_empty);
}

void LibraryPane::openRow(const QModelIndex &index)
{
    Q_EMIT openAsked({index.data(Library::IdRole).toString()}, {});
}

void LibraryPane::openHit(const QModelIndex &index)
{
    Q_EMIT openAsked({index.data(DossierRole).toString()}, index.data(PartRole).toString());
}

void LibraryPane::showMenu(const QPoint &at)
{
    const QModelIndex index = m_rows->indexAt(at);
    if (!index.isValid())
        return;
    const DossierId id{index.data(Library::IdRole).toString()};
    const bool inTrash = m_library.filter().which == ShelfFilter::Which::Trash;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Open"), this, [this, id] { Q_EMIT openAsked(id, {}); });
    if (inTrash)
        menu->addAction(icon(u"undo"_s), tr("Zet terug"), this, [this, id] { m_library.putBack(id); });
    else
        menu->addAction(icon(u"trash"_s), tr("Naar de prullenbak"), this,
                        [this, id] { Q_EMIT throwAwayAsked(id); });
    menu->popup(m_rows->viewport()->mapToGlobal(at));
}

bool LibraryPane::eventFilter(QObject *watched, QEvent *event)
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
        && m_library.filter().which != ShelfFilter::Which::Trash) {
        Q_EMIT throwAwayAsked({m_rows->currentIndex().data(Library::IdRole).toString()});
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace wd
