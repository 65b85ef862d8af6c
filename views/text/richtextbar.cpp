// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/text/richtextbar.h"

#include "views/look/look.h"
#include "views/text/lines/linkrow.h"
#include "views/text/paste/formats.h"
#include "views/text/richtextedit.h"

#include <QAccessibleWidget>
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QMenuBar>
#include <QTextBlock>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace wd
{

namespace
{

/// For a screen reader this is a toolbar, as it is to the eye.
QAccessibleInterface *asToolBar(const QString &key, QObject *object)
{
    if (key != QLatin1String(RichTextBar::staticMetaObject.className()))
        return nullptr;
    return new QAccessibleWidget(static_cast<QWidget *>(object), QAccessible::ToolBar);
}

} // namespace

RichTextBar::RichTextBar(QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout)
    , m_link(new LinkRow(this))
{
    QAccessible::installFactory(asToolBar);
    setObjectName(u"richTextBar"_s);
    setAccessibleName(tr("Opmaak"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(measure::gap4);
    m_row->setSpacing(measure::gap4);
    column->addLayout(m_row);
    column->addWidget(m_link);
    makeButtons();
    m_row->addStretch(1);
    dress();
    setEnabled(false);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { follow(now); });
}

void RichTextBar::makeButtons()
{
    makeKindMenu(addButton(u"textKind"_s, u"heading"_s, tr("Kop of alinea"), {}, {}));
    addToggle(u"textBold"_s, u"bold"_s, tr("Vet"), u"Ctrl+B"_s, &RichTextEdit::toggleBold);
    addToggle(u"textItalic"_s, u"italic"_s, tr("Cursief"), u"Ctrl+I"_s, &RichTextEdit::toggleItalic);
    addToggle(u"textList"_s, u"list"_s, tr("Opsomming"), u"Ctrl+Shift+8"_s,
              [](RichTextEdit &edit) { edit.toggleList(false); });
    addToggle(u"textNumbered"_s, u"numbered"_s, tr("Genummerde lijst"), u"Ctrl+Shift+7"_s,
              [](RichTextEdit &edit) { edit.toggleList(true); });
    addToggle(u"textQuote"_s, u"quote"_s, tr("Citaat"), {}, &RichTextEdit::makeQuote);
    addButton(u"textTable"_s, u"table"_s, tr("Tabel"), {},
              [](RichTextEdit &edit) { edit.insertTable(2, 3); });
    QToolButton *link = addButton(u"textLink"_s, u"link"_s, tr("Link"), u"Ctrl+L"_s, {});
    connect(link, &QToolButton::clicked, this, [this] {
        if (m_edit)
            m_link->open(m_edit);
    });
    QToolButton *image = addButton(u"textImage"_s, u"image"_s, tr("Foto of beeld"), {}, {});
    auto *images = new QMenu(image);
    image->setMenu(images);
    image->setPopupMode(QToolButton::InstantPopup);
    connect(images, &QMenu::aboutToShow, this, [this, images] { fillImageMenu(images); });
}

void RichTextBar::makeKindMenu(QToolButton *button)
{
    auto *kinds = new QMenu(button);
    const auto add
        = [&](const QString &words, const QString &keys, const std::function<void(RichTextEdit &)> &what) {
              kinds->addAction(words + u'\t' + keys, this, [this, what] { act(what); });
          };
    add(tr("Alinea"), u"Ctrl+Alt+0"_s, &RichTextEdit::makeParagraph);
    add(tr("Kop"), u"Ctrl+Alt+3"_s, [](RichTextEdit &edit) { edit.makeHeading(3); });
    add(tr("Kleine kop"), u"Ctrl+Alt+4"_s, [](RichTextEdit &edit) { edit.makeHeading(4); });
    button->setMenu(kinds);
    button->setPopupMode(QToolButton::InstantPopup);
}

/// Icons in the colours and at the size in force.
void RichTextBar::dress()
{
    const int side = iconSide();
    for (QToolButton *button : std::as_const(m_buttons)) {
        button->setIcon(icon(button->property("iconName").toString()));
        button->setIconSize({side, side});
    }
}

void RichTextBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange
        || event->type() == QEvent::StyleChange)
        dress();
}

QToolButton *RichTextBar::addButton(const QString &name, const QString &iconName, const QString &words,
                                    const QString &keys, const std::function<void(RichTextEdit &)> &what)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setAccessibleName(words);
    button->setToolTip(keys.isEmpty() ? words : tr("%1 (%2)").arg(words, keys));
    button->setProperty("iconName", iconName);
    button->setProperty("walkedByArrows", true);
    button->setAutoRaise(true);
    button->installEventFilter(this);
    setRole(button, "quiet");
    m_row->addWidget(button);
    m_buttons.append(button);
    if (what)
        connect(button, &QToolButton::clicked, this, [this, what] { act(what); });
    return button;
}

void RichTextBar::addToggle(const QString &name, const QString &iconName, const QString &words,
                            const QString &keys, const std::function<void(RichTextEdit &)> &what)
{
    addButton(name, iconName, words, keys, what)->setCheckable(true);
}

void RichTextBar::act(const std::function<void(RichTextEdit &)> &what)
{
    if (!m_edit)
        return;
    what(*m_edit);
    followCaret();
    leave();
}

void RichTextBar::setEdit(RichTextEdit *edit)
{
    if (edit == m_edit && isEnabled() == (edit != nullptr))
        return;
    for (const QMetaObject::Connection &one : std::as_const(m_heard))
        disconnect(one);
    m_heard.clear();
    m_link->hide();
    m_edit = edit;
    if (edit) {
        m_heard = {connect(edit, &RichTextEdit::linkAsked, this, [this] { m_link->open(m_edit); }),
                   connect(edit, &QTextEdit::cursorPositionChanged, this, &RichTextBar::followCaret),
                   connect(edit, &QTextEdit::currentCharFormatChanged, this, &RichTextBar::followCaret),
                   connect(edit, &QObject::destroyed, this, [this] { setEdit(nullptr); })};
    }
    setEnabled(edit != nullptr);
    followCaret();
    Q_EMIT editChanged();
}

RichTextEdit *RichTextBar::edit() const
{
    return m_edit;
}

/// Menus and the palette take the focus for a moment, and what is chosen there is for the text that had it.
void RichTextBar::follow(QWidget *now)
{
    if (!now || now->window() != window() || isAncestorOf(now) || qobject_cast<QMenuBar *>(now)
        || now->property("passesOn").toBool())
        return;
    auto *edit = qobject_cast<RichTextEdit *>(now);
    setEdit(edit && !edit->isReadOnly() ? edit : nullptr);
}

bool RichTextBar::enter()
{
    if (!m_edit || !isVisible())
        return false;
    m_buttons.at(m_at)->setFocus(Qt::OtherFocusReason);
    return true;
}

void RichTextBar::leave()
{
    if (m_edit)
        m_edit->setFocus(Qt::OtherFocusReason);
}

/// Whether a key was one to go round with.
bool RichTextBar::walk(int key)
{
    const int count = int(m_buttons.size());
    switch (key) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        m_at = (m_at + (key == Qt::Key_Right ? 1 : count - 1)) % count;
        break;
    case Qt::Key_Home:
        m_at = 0;
        break;
    case Qt::Key_End:
        m_at = count - 1;
        break;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
    case Qt::Key_Escape:
        leave();
        return true;
    default:
        return false;
    }
    return enter();
}

bool RichTextBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        m_at = std::max(0, int(m_buttons.indexOf(static_cast<QToolButton *>(watched))));
    if (event->type() == QEvent::KeyPress && walk(static_cast<QKeyEvent *>(event)->key()))
        return true;
    return QWidget::eventFilter(watched, event);
}

void RichTextBar::fillImageMenu(QMenu *menu)
{
    menu->clear();
    const std::vector<LinkTarget> targets = m_edit ? m_edit->targets() : std::vector<LinkTarget>();
    for (const LinkTarget &target : targets) {
        if (target.image)
            menu->addAction(target.title, this, [this, part = target.part] {
                act([part](RichTextEdit &edit) { edit.insertImage(part); });
            });
    }
    if (menu->isEmpty())
        menu->addAction(tr("Voeg eerst foto's toe bij Foto's"))->setEnabled(false);
}

void RichTextBar::followCaret()
{
    const auto check = [this](const QString &name, bool on) {
        if (auto *button = findChild<QToolButton *>(name))
            button->setChecked(on);
    };
    const Span look = m_edit ? lookOf(m_edit->currentCharFormat()) : Span{};
    const QTextBlock block = m_edit ? m_edit->textCursor().block() : QTextBlock();
    const QTextList *list = block.textList();
    const bool ordered = list && list->format().style() <= QTextListFormat::ListDecimal;
    check(u"textBold"_s, look.bold);
    check(u"textItalic"_s, look.italic);
    check(u"textList"_s, list && !ordered);
    check(u"textNumbered"_s, list && ordered);
    check(u"textQuote"_s, block.blockFormat().intProperty(carry::Kind) == static_cast<int>(BlockKind::Quote));
}

} // namespace wd
