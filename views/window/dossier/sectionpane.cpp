// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/dossier/sectionpane.h"

#include "model/sjabloon/places.h"
#include "model/sjabloon/sjabloon.h"
#include "views/dossiers/places.h"
#include "views/look/look.h"
#include "views/window/dossier/alsoopenline.h"
#include "views/window/dossier/sectionwords.h"
#include "views/window/dossier/sjabloonline.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QScrollBar>

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int mostCharacters = 96; ///< a table may be wider than a line of text

QStringList localFiles(const QMimeData *data)
{
    QStringList paths;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

QLabel *wrapped(const char *role, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setWordWrap(true);
    setRole(label, role);
    return label;
}

QPushButton *quiet(const QString &name, const QString &words, const QString &sign, QWidget *parent)
{
    auto *button = new QPushButton(wordsIcon(sign), words, parent);
    button->setObjectName(name);
    setRole(button, "quiet");
    return button;
}

/// What is written can be read, selected and copied; nothing can be pressed that changes it.
void lock(const QWidget &editor)
{
    for (QWidget *input : editor.findChildren<QWidget *>()) {
        const bool acts = qobject_cast<QAbstractButton *>(input) || qobject_cast<QComboBox *>(input)
            || qobject_cast<QAbstractSpinBox *>(input);
        if (acts && !input->property("onlyReads").toBool())
            input->setEnabled(false);
        else if (qobject_cast<QPlainTextEdit *>(input) || qobject_cast<QLineEdit *>(input))
            setTextReadOnly(*input, true);
    }
}

} // namespace

SectionPane::SectionPane(EditorContext context, QWidget *parent)
    : QScrollArea(parent)
    , m_context(context)
    , m_page(new QWidget(this))
    , m_lock(new QLabel(m_page))
    , m_unknown(wrapped("help", m_page))
    , m_title(wrapped("part", m_page))
    , m_help(wrapped("help", m_page))
    , m_example(wrapped("help", m_page))
    , m_history(quiet(u"partHistory"_s, tr("Geschiedenis"), u"history"_s, m_page))
    , m_helpButton(quiet(u"partHelp"_s, tr("Hulp"), u"help"_s, m_page))
{
    setObjectName(u"sectionPane"_s);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setAcceptDrops(true);
    setRole(m_page, "surface");
    m_page->setAttribute(Qt::WA_StyledBackground);

    auto *head = new QHBoxLayout;
    head->setSpacing(measure::gap8);
    head->addWidget(m_lock);
    head->addWidget(m_title, 1);
    head->addWidget(m_history);
    head->addWidget(m_helpButton);
    m_column = new QVBoxLayout(m_page);
    m_column->setContentsMargins(measure::gap32, measure::gap8, measure::gap32, measure::gap32);
    m_column->setSpacing(measure::gap8);
    m_column->addWidget(
        new AlsoOpenLine(m_context.openDossier, m_context.language, m_page)); // its room is the margin above
    m_column->addWidget(m_unknown);
    auto *newer = new SjabloonLine(m_context.openDossier, m_context.language, m_page);
    connect(newer, &SjabloonLine::lookAsked, this, &SectionPane::sjabloonAsked);
    m_column->addWidget(newer);
    m_column->addLayout(head);
    m_column->addWidget(m_help);
    m_column->addWidget(m_example);
    m_column->addSpacing(measure::gap8);
    m_column->addStretch(1);
    setWidget(m_page);
    m_unknown->setObjectName(u"unknownSjabloon"_s);
    m_unknown->hide();
    m_title->setObjectName(u"partTitle"_s);
    m_example->hide();

    connect(m_history, &QPushButton::clicked, this, [this] { Q_EMIT historyAsked(m_section); });
    connect(m_helpButton, &QPushButton::clicked, this, &SectionPane::toggleHelp);
    connect(&m_context.openDossier, &OpenDossier::changed, this, &SectionPane::takeOver);
    connect(&m_context.openDossier, &OpenDossier::flushAsked, this, &SectionPane::flush);
    connect(&m_context.openDossier, &OpenDossier::opened, this, &SectionPane::makeEditorAnew);
    connect(&m_context.openDossier, &OpenDossier::closed, this, [this] { m_editor.reset(); });
}

void SectionPane::showSection(const QString &key)
{
    if (key == m_section && m_editor)
        return;
    flush();
    m_section = key;
    makeEditorAnew();
    verticalScrollBar()->setValue(0);
    Q_EMIT sectionShown(key);
}

void SectionPane::tellUnknown()
{
    const OpenDossier &dossier = m_context.openDossier;
    const Sjabloon &follows = dossier.work().sjabloon;
    m_unknown->setText(
        tr("Dit dossier volgt een sjabloon dat dit programma niet kent (%1, versie %2). U ziet "
           "wat het wel kent; al het andere blijft bewaard.")
            .arg(follows.key, QString::number(follows.version)));
    m_unknown->setVisible(followsAnother(dossier.sjabloon(), dossier.work()));
}

void SectionPane::tellSection()
{
    tellUnknown();
    const SectionWords words = sectionWords(m_context.openDossier.sjabloon(), m_section, m_context.language);
    m_title->setText(words.label);
    m_help->setText(words.help);
    m_example->setText(words.example.isEmpty() ? QString() : tr("Bijvoorbeeld: %1").arg(words.example));
    m_example->hide();
    m_history->setVisible(m_section != u"start"_s);
    m_helpButton->setVisible(!words.example.isEmpty());
    m_lock->setVisible(!words.isPublic);
    m_lock->setPixmap(icon(u"internal"_s, colours().internal).pixmap(measure::bigIcon));
    m_lock->setToolTip(tr("Intern: bewoners zien dit niet."));
    setAccessibleName(words.label);
}

void SectionPane::makeEditorAnew()
{
    tellSection();
    m_editor.reset();
    m_followed = m_context.openDossier.sjabloon().reference();
    if (m_section.isEmpty() || !m_context.openDossier.isOpen())
        return;
    m_editor = makeEditor(m_section, m_context, m_page);
    if (!m_editor)
        return;
    m_column->insertWidget(m_column->count() - 1, m_editor.get());
    m_locked = m_context.openDossier.readOnly();
    m_editor->takeOver();
    if (m_locked)
        lock(*m_editor);
    // Later: another section takes away the editor that asks.
    connect(m_editor.get(), &SectionEditor::placeAsked, this, &SectionPane::goTo, Qt::QueuedConnection);
}

void SectionPane::goToSection(const QString &key, const QString &part, const QString &field)
{
    showSection(key);
    if (m_editor)
        m_editor->reveal(part, field);
}

void SectionPane::goTo(const QString &part, const QString &field)
{
    const QString key
        = sectionOfPlace(m_context.openDossier.sjabloon(), m_context.openDossier.work(), {part, field});
    if (!key.isEmpty())
        goToSection(key, part, field);
}

void SectionPane::takeOver()
{
    tellUnknown();
    // Later: a field of the editor may be handing over what was typed, and looks on when it has.
    const bool followsOther = isFollowingOther();
    if (followsOther)
        QMetaObject::invokeMethod(this, &SectionPane::followSjabloon, Qt::QueuedConnection);
    if (!m_editor)
        return;
    if (m_context.openDossier.readOnly() != m_locked && !followsOther)
        return makeEditorAnew();
    m_editor->takeOver();
    if (m_locked)
        lock(*m_editor);
}

bool SectionPane::isFollowingOther() const
{
    return m_context.openDossier.isOpen() && m_context.openDossier.sjabloon().reference() != m_followed;
}

/// The dossier follows another one than this page was made by; what the section is called may have gone.
void SectionPane::followSjabloon()
{
    if (!isFollowingOther()) // the page was made anew since
        return;
    flush();
    const SjabloonText &sjabloon = m_context.openDossier.sjabloon();
    const bool stays = m_section == u"title"_s || m_section == u"start"_s || sjabloon.section(m_section);
    if (stays || m_section.isEmpty())
        return makeEditorAnew();
    m_section = u"title"_s;
    makeEditorAnew();
    Q_EMIT sectionShown(m_section);
}

void SectionPane::flush()
{
    if (m_editor)
        m_editor->flush();
}

void SectionPane::setCards(QWidget *cards)
{
    m_column->insertWidget(m_column->count() - 1, cards);
}

void SectionPane::toggleHelp()
{
    m_example->setVisible(!m_example->isVisibleTo(m_page) && !m_example->text().isEmpty());
}

void SectionPane::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_editor && !localFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void SectionPane::dropEvent(QDropEvent *event)
{
    if (m_editor && m_editor->acceptFiles(localFiles(event->mimeData())))
        event->acceptProposedAction();
}

bool SectionPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_page && event->type() == QEvent::LayoutRequest) {
        if (m_editor && m_locked) // a form may have come
            lock(*m_editor);
        Q_EMIT arranged();
    }
    return QScrollArea::eventFilter(watched, event); // it watches its widget itself too
}

void SectionPane::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    // The text stays in a readable column; what is left over goes to the right.
    const int most = fontMetrics().averageCharWidth() * mostCharacters;
    const int over = std::max(0, viewport()->width() - most - 2 * measure::gap32);
    m_column->setContentsMargins(measure::gap32, measure::gap8, measure::gap32 + over, measure::gap32);
}

} // namespace wd
