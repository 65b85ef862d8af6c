// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/wijken/wijkenpage.h"

#include "model/shared/wijkacts.h"
#include "model/shared/wijkcsv.h"
#include "views/look/look.h"
#include "views/window/wijken/otherlistcard.h"
#include "views/window/wijken/wijkquestion.h"
#include "views/window/wijken/wijkrows.h"
#include "views/words/sentences.h"

#include <QFile>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPointer>

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 largestTable = 4 << 20;

} // namespace

WijkenPage::WijkenPage(OpenWijkList &wijken, Language language, QWidget *parent)
    : PageFrame(tr("Wijken"), parent)
    , m_wijken(wijken)
    , m_language(language)
    , m_told(label({}, "error", this))
    , m_waiting(label(tr("Wat u wijzigde, is nog niet gedeeld met uw collega's."), "help", this))
    , m_newer(label(tr("Een nieuwere versie van Wijkdossier heeft deze lijst gewijzigd. U kunt de lijst "
                       "alleen lezen; werk "
                       "het programma bij om weer te wijzigen."),
                    "text", this))
    , m_newName(new QLineEdit(this))
    , m_newStadsdeel(new QLineEdit(this))
    , m_rows(new WijkRows(wijken, language, this))
    , m_undo(button(u"undoWijken"_s, {}, "quiet", this))
    , m_redo(button(u"redoWijken"_s, {}, "quiet", this))
    , m_questions(new QVBoxLayout)
    , m_table(new QVBoxLayout)
{
    column()->addWidget(
        label(tr("Deze lijst deelt u met uw collega's. Een wijk kan een andere naam krijgen of "
                 "opgaan in een andere; dossiers volgen vanzelf."),
              "text", this));
    m_waiting->setObjectName(u"wijkenWait"_s);
    m_newer->setObjectName(u"wijkenNewer"_s);
    column()->addWidget(m_waiting);
    column()->addWidget(m_newer);
    column()->addLayout(m_questions);
    addTools();
    column()->addLayout(m_table);
    column()->addWidget(m_told);
    addNew();
    column()->addWidget(m_rows);
    connect(m_rows, &WijkRows::walked, m_told, &QLabel::clear);
    connect(&m_wijken, &OpenWijkList::changed, this, [this] {
        m_told->clear();
        fill();
    });
    connect(&m_wijken, &OpenWijkList::refused, this,
            [this](const Error &error) { tell(sentence(error, m_language)); });
    connect(&m_wijken, &OpenWijkList::passedOver, this, [this] {
        tell(tr("Niet alles is teruggedraaid: iemand anders heeft er intussen iets aan gewijzigd."));
    });
}

void WijkenPage::addTools()
{
    auto *row = new QHBoxLayout;
    auto *table = button(u"wijkenTable"_s, tr("Lijst uit een bestand…"), "secondary", this);
    connect(table, &QPushButton::clicked, this, &WijkenPage::askTable);
    connect(m_undo, &QPushButton::clicked, &m_wijken, &OpenWijkList::undo);
    connect(m_redo, &QPushButton::clicked, &m_wijken, &OpenWijkList::redo);
    m_changing.append(table);
    row->addWidget(table);
    row->addWidget(m_undo);
    row->addWidget(m_redo);
    row->addStretch(1);
    column()->addLayout(row);
}

void WijkenPage::addNew()
{
    m_newName->setObjectName(u"newWijk"_s);
    m_newName->setPlaceholderText(tr("Naam van een nieuwe wijk"));
    m_newName->setAccessibleName(tr("Naam van een nieuwe wijk"));
    m_newStadsdeel->setObjectName(u"newWijkStadsdeel"_s);
    m_newStadsdeel->setPlaceholderText(tr("Stadsdeel"));
    m_newStadsdeel->setAccessibleName(tr("Stadsdeel van de nieuwe wijk"));
    auto *added = button(u"addWijk"_s, tr("Voeg wijk toe"), "secondary", this);
    connect(added, &QPushButton::clicked, this, &WijkenPage::add);
    connect(m_newName, &QLineEdit::returnPressed, this, &WijkenPage::add);
    m_changing += QList<QWidget *>{m_newName, m_newStadsdeel, added};
    auto *row = new QHBoxLayout;
    row->addWidget(m_newName, 2);
    row->addWidget(m_newStadsdeel, 1);
    row->addWidget(added);
    column()->addLayout(row);
}

void WijkenPage::add()
{
    const QString name = m_newName->text(), stadsdeel = m_newStadsdeel->text();
    m_wijken.act(
        tr("wijk %1 toegevoegd").arg(name.simplified()),
        [name, stadsdeel](const WijkList &list) { return withWijk(list, name, stadsdeel); },
        [line = QPointer<QLineEdit>(m_newName), name] {
            if (line && line->text() == name) // what was refused stands there to be mended
                line->setText({}); // not clear(): undo is of the list now, not of this line
        });
}

void WijkenPage::tell(const QString &words)
{
    m_told->setText(words);
    ensureWidgetVisible(m_told);
}

void WijkenPage::begin()
{
    m_told->clear();
    m_wijken.lookAgain();
    fill();
}

void WijkenPage::fill()
{
    const auto plain = [](QString name) { return name.replace(u'&', u"&&"_s); }; // no keys in a name
    const QString undo = plain(m_wijken.undoName()), redo = plain(m_wijken.redoName());
    m_undo->setText(tr("Ongedaan maken: %1").arg(undo));
    m_undo->setVisible(!undo.isEmpty());
    m_redo->setText(tr("Opnieuw: %1").arg(redo));
    m_redo->setVisible(!redo.isEmpty());
    m_waiting->setVisible(m_wijken.waits());
    m_newer->setVisible(m_wijken.readOnly());
    for (QWidget *one : std::as_const(m_changing))
        one->setEnabled(!m_wijken.readOnly());
    fillQuestions();
    m_rows->fill();
}

void WijkenPage::fillQuestions()
{
    clear(m_questions);
    for (const NumberedConflict &one : m_wijken.conflicts())
        m_questions->addWidget(new WijkQuestion(m_wijken, one, m_language, this));
}

bool WijkenPage::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->accept();
            return true;
        }
    }
    return PageFrame::event(event);
}

void WijkenPage::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Undo))
        m_wijken.undo();
    else if (event->matches(QKeySequence::Redo))
        m_wijken.redo();
    else
        PageFrame::keyPressEvent(event);
}

void WijkenPage::askTable()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Lijst van wijken"), {},
                                                      tr("Tabel (*.csv);;Alle bestanden (*)"));
    if (!path.isEmpty())
        showTable(path);
}

void WijkenPage::showTable(const QString &path)
{
    clear(m_table);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return tell(sentence({ErrorKind::Storage, path, file.errorString()}, m_language));
    const auto other = wijkenFromCsv(file.read(largestTable));
    if (!other)
        return tell(sentence(other.error(), m_language));
    m_told->clear();
    auto *card = new OtherListCard(m_wijken, *other, this);
    connect(card, &OtherListCard::closeAsked, this, [this] { clear(m_table); });
    m_table->addWidget(card);
}

} // namespace wd
