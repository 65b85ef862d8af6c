// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/dossier/findbar.h"

#include "views/dossiers/places.h"
#include "views/fields/field.h"
#include "views/fields/inputs/inputs.h"
#include "views/look/look.h"
#include "views/window/dossier/sectionpane.h"
#include "views/window/dossier/sectionwords.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QTextEdit>
#include <QToolButton>

#include <algorithm>

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

/// Marks the nth place of `words` in a line; what is left of `nth` when it has fewer.
bool markIn(QLineEdit &line, const QString &words, int &nth)
{
    for (qsizetype at = line.text().indexOf(words, 0, Qt::CaseInsensitive); at >= 0;
         at = line.text().indexOf(words, at + words.size(), Qt::CaseInsensitive)) {
        if (nth-- > 0)
            continue;
        line.setSelection(int(at), int(words.size()));
        return true;
    }
    return false;
}

template <typename Edit> bool markIn(Edit &edit, const QString &words, int &nth)
{
    for (QTextCursor at = edit.document()->find(words); !at.isNull(); at = edit.document()->find(words, at)) {
        if (nth-- > 0)
            continue;
        edit.setTextCursor(at);
        return true;
    }
    return false;
}

/// Where a text is marked, for the page to scroll to.
QWidget *markedIn(QWidget *input, const QString &words, int &nth, QRect &place)
{
    if (auto *line = qobject_cast<QLineEdit *>(input)) {
        place = line->rect();
        return markIn(*line, words, nth) ? line : nullptr;
    }
    const auto in = [&](auto *edit) -> QWidget * {
        if (!edit || !markIn(*edit, words, nth))
            return nullptr;
        place = edit->cursorRect();
        return edit->viewport();
    };
    if (QWidget *rich = in(qobject_cast<QTextEdit *>(input)))
        return rich;
    return in(qobject_cast<QPlainTextEdit *>(input));
}

QString selectedIn(const QWidget *input)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(input))
        return line->selectedText();
    if (const auto *text = qobject_cast<const QTextEdit *>(input))
        return text->textCursor().selectedText();
    const auto *plain = qobject_cast<const QPlainTextEdit *>(input);
    return plain ? plain->textCursor().selectedText() : QString();
}

} // namespace

FindBar::FindBar(OpenDossier &openDossier, SectionPane &part, Language language, QWidget *parent)
    : QWidget(parent)
    , m_openDossier(openDossier)
    , m_part(part)
    , m_language(language)
    , m_words(new QLineEdit(this))
    , m_count(new QLabel(this))
{
    setObjectName(u"findBar"_s);
    m_words->setObjectName(u"findWords"_s);
    m_words->setAccessibleName(tr("Zoeken in dit dossier"));
    m_words->setPlaceholderText(tr("Zoeken in dit dossier…"));
    makeSearchLine(*m_words);
    m_count->setObjectName(u"findCount"_s);
    m_count->setWordWrap(true);
    m_count->setTextFormat(Qt::PlainText);
    setRole(m_count, "help");
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(measure::gap32, measure::gap8, measure::gap16, 0);
    row->setSpacing(measure::gap4);
    row->addWidget(m_words, 2);
    const auto tool = [&](const QString &name, const QString &words, const QString &sign, auto act) {
        auto *button = new QToolButton(this);
        button->setObjectName(name);
        button->setIcon(icon(sign));
        button->setAccessibleName(words);
        button->setToolTip(words);
        button->setFocusPolicy(Qt::StrongFocus);
        connect(button, &QToolButton::clicked, this, act);
        row->addWidget(button);
    };
    tool(u"findUp"_s, tr("Vorige plaats"), u"up"_s, [this] { step(false); });
    tool(u"findDown"_s, tr("Volgende plaats"), u"down"_s, [this] { step(true); });
    row->addWidget(m_count, 3);
    tool(u"findClose"_s, tr("Sluit zoeken"), u"close"_s, [this] { finish(); });
    m_words->installEventFilter(this);
    connect(m_words, &QLineEdit::textChanged, this, [this] {
        look();
        goTo(m_found.isEmpty() ? -1 : 0);
    });
    connect(&m_openDossier, &OpenDossier::opened, this, [this] {
        m_at = -1;
        if (isVisible())
            look();
    });
    connect(&m_openDossier, &OpenDossier::closed, this, &QWidget::hide);
    hide();
}

void FindBar::begin()
{
    QWidget *focus = QApplication::focusWidget();
    const QString selected = m_part.isAncestorOf(focus) ? selectedIn(focus) : QString();
    show();
    m_words->setFocus();
    if (!selected.isEmpty() && !selected.contains(QChar::ParagraphSeparator))
        m_words->setText(selected);
    m_words->selectAll();
}

void FindBar::look()
{
    m_openDossier.save(); // what is being typed can be found too
    m_found = findInDossier(m_openDossier.sjabloon(), m_openDossier.work(), m_words->text());
    m_at = std::min(m_at, m_found.size() - 1);
    tell();
}

void FindBar::step(bool next)
{
    if (isHidden() || m_words->text().isEmpty()) {
        begin();
        if (m_words->text().isEmpty())
            return;
    }
    look();
    const qsizetype count = m_found.size();
    if (count > 0)
        goTo((m_at + (next ? 1 : count - 1) + (m_at < 0 && !next ? 1 : 0)) % count);
}

void FindBar::goTo(qsizetype at)
{
    m_at = at;
    tell();
    if (at < 0)
        return;
    const WordPlace place = m_found.at(at);
    QWidget *focus = QApplication::focusWidget();
    Q_EMIT placeAsked(place.section, place.place.part, place.place.field);
    if (focus && isAncestorOf(focus))
        focus->setFocus();
    mark(place);
}

/// After the focus is back: an input that loses it drops its selection.
void FindBar::mark(const WordPlace &place)
{
    int nth = place.nth;
    for (Field *field : m_part.findChildren<Field *>()) {
        if (!field->isVisible() || !field->isAt(place.place.part, place.place.field))
            continue;
        for (QWidget *input : field->findChildren<QWidget *>()) {
            QRect where;
            QWidget *marked = markedIn(input, m_words->text(), nth, where);
            if (!marked)
                continue;
            const QPoint middle = marked->mapTo(m_part.widget(), where.center());
            m_part.ensureVisible(middle.x(), middle.y(), 0, where.height() + measure::gap32);
            return;
        }
    }
}

void FindBar::finish()
{
    hide();
    if (m_at < 0 || m_at >= m_found.size())
        return;
    const WordPlace place = m_found.at(m_at);
    Q_EMIT placeAsked(place.section, place.place.part, place.place.field);
    mark(place);
}

void FindBar::tell()
{
    if (m_words->text().isEmpty())
        m_count->clear();
    else if (m_found.isEmpty())
        m_count->setText(tr("Staat niet in dit dossier"));
    else if (m_at < 0)
        m_count->setText(tr("%n plaats(en)", nullptr, int(m_found.size())));
    else {
        const WordPlace &place = m_found.at(m_at);
        const QString title = titleOfPart(m_openDossier.work(), place.place.part);
        const QString section = sectionWords(m_openDossier.sjabloon(), place.section, m_language).label;
        m_count->setText(tr("%1 van %2 · %3")
                             .arg(m_at + 1)
                             .arg(m_found.size())
                             .arg(title.isEmpty() ? section : section + u": "_s + title));
    }
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        step(!key->modifiers().testFlag(Qt::ShiftModifier));
        return true;
    case Qt::Key_Escape:
        finish();
        return true;
    default: // any other key is typed
        return QWidget::eventFilter(watched, event);
    }
}

} // namespace wd
