// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/look/look.h"
#include "views/text/formats.h"
#include "views/text/richtextedit.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QTextBlock>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace wd
{

RichTextBar::RichTextBar(RichTextEdit *edit, QWidget *parent)
    : QWidget(parent)
    , m_edit(edit)
{
    setObjectName(u"richTextBar"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(measure::gap4);
    m_row = new QHBoxLayout;
    m_row->setSpacing(measure::gap4);
    column->addLayout(m_row);

    m_kind = addButton(u"textKind"_s, u"heading"_s, tr("Kop of alinea"), {}, {});
    auto *kinds = new QMenu(m_kind);
    const auto addKind = [&](const QString &words, const QString &keys, const std::function<void()> &act) {
        kinds->addAction(keys.isEmpty() ? words : words + u'\t' + keys, this, [this, act] {
            act();
            m_edit->setFocus();
        });
    };
    addKind(tr("Alinea"), u"Ctrl+Alt+0"_s, [this] { m_edit->makeParagraph(); });
    addKind(tr("Kop"), u"Ctrl+Alt+3"_s, [this] { m_edit->makeHeading(3); });
    addKind(tr("Kleine kop"), u"Ctrl+Alt+4"_s, [this] { m_edit->makeHeading(4); });
    m_kind->setMenu(kinds);
    m_kind->setPopupMode(QToolButton::InstantPopup);
    addButton(u"textBold"_s, u"bold"_s, tr("Vet"), u"Ctrl+B"_s, [this] {
        m_edit->toggleBold();
    })->setCheckable(true);
    addButton(u"textItalic"_s, u"italic"_s, tr("Cursief"), u"Ctrl+I"_s, [this] {
        m_edit->toggleItalic();
    })->setCheckable(true);
    addButton(u"textList"_s, u"list"_s, tr("Opsomming"), u"Ctrl+Shift+8"_s, [this] {
        m_edit->toggleList(false);
    })->setCheckable(true);
    addButton(u"textNumbered"_s, u"numbered"_s, tr("Genummerde lijst"), u"Ctrl+Shift+7"_s, [this] {
        m_edit->toggleList(true);
    })->setCheckable(true);
    addButton(u"textQuote"_s, u"quote"_s, tr("Citaat"), {}, [this] {
        m_edit->makeQuote();
    })->setCheckable(true);
    addButton(u"textTable"_s, u"table"_s, tr("Tabel"), {}, [this] { m_edit->insertTable(2, 3); });
    addButton(u"textLink"_s, u"link"_s, tr("Link"), u"Ctrl+L"_s, {});
    auto *link = findChild<QToolButton *>(u"textLink"_s);
    connect(link, &QToolButton::clicked, this, &RichTextBar::openLinkRow);
    auto *image = addButton(u"textImage"_s, u"image"_s, tr("Foto of beeld"), {}, {});
    auto *images = new QMenu(image);
    image->setMenu(images);
    image->setPopupMode(QToolButton::InstantPopup);
    connect(images, &QMenu::aboutToShow, this, [this, images] { fillImageMenu(images); });
    m_row->addStretch(1);

    m_linkRow = makeLinkRow();
    column->addWidget(m_linkRow);
    m_linkRow->hide();
    dress();
    connect(m_edit, &RichTextEdit::linkAsked, this, &RichTextBar::openLinkRow);
    connect(m_edit, &QTextEdit::cursorPositionChanged, this, &RichTextBar::followCaret);
    connect(m_edit, &QTextEdit::currentCharFormatChanged, this, &RichTextBar::followCaret);
}

/// Icons in the colours and at the size in force.
void RichTextBar::dress()
{
    const int side = qRound(measure::icon * typeScale());
    for (QToolButton *button : findChildren<QToolButton *>()) {
        button->setIcon(icon(button->property("iconName").toString()));
        button->setIconSize({side, side});
    }
    if (m_found)
        m_found->setIconSize({side, side});
}

void RichTextBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange
        || event->type() == QEvent::StyleChange)
        dress();
}

QToolButton *RichTextBar::addButton(const QString &name, const QString &iconName, const QString &words,
                                    const QString &keys, const std::function<void()> &act)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setAccessibleName(words);
    button->setToolTip(keys.isEmpty() ? words : tr("%1 (%2)").arg(words, keys));
    button->setProperty("iconName", iconName);
    button->setAutoRaise(true);
    setRole(button, "quiet");
    m_row->addWidget(button);
    if (act) {
        connect(button, &QToolButton::clicked, this, [this, act] {
            act();
            followCaret();
            m_edit->setFocus();
        });
    }
    return button;
}

QWidget *RichTextBar::makeLinkRow()
{
    auto *row = new QWidget(this);
    auto *column = new QVBoxLayout(row);
    column->setContentsMargins(0, measure::gap4, 0, measure::gap8);
    column->setSpacing(measure::gap4);
    auto *label = new QLabel(tr("Waar gaat de link heen? Typ een adres, of zoek in dit dossier."), row);
    label->setWordWrap(true);
    setRole(label, "help");
    m_address = new QLineEdit(row);
    m_address->setObjectName(u"linkAddress"_s);
    m_address->setAccessibleName(tr("Adres van de link"));
    label->setBuddy(m_address);
    m_found = new QListWidget(row);
    m_found->setObjectName(u"linkTargets"_s);
    m_found->setAccessibleName(tr("Onderdelen van dit dossier"));
    m_found->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_found->setWordWrap(true);
    m_refusal = new QLabel(tr("Dit adres werkt niet. Begin met https:// of mailto:."), row);
    m_refusal->setWordWrap(true);
    setRole(m_refusal, "error");
    m_refusal->hide();
    auto *buttons = new QHBoxLayout;
    auto *use = new QPushButton(tr("Maak link"), row);
    use->setObjectName(u"linkUse"_s);
    auto *remove = new QPushButton(tr("Haal link weg"), row);
    remove->setObjectName(u"linkRemove"_s);
    auto *close = new QPushButton(tr("Sluit"), row);
    close->setObjectName(u"linkClose"_s);
    for (QPushButton *button : {use, remove, close}) {
        setRole(button, "quiet");
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    column->addWidget(label);
    column->addWidget(m_address);
    column->addWidget(m_refusal);
    column->addWidget(m_found);
    column->addLayout(buttons);
    connect(m_address, &QLineEdit::textEdited, this, &RichTextBar::fillTargets);
    connect(m_address, &QLineEdit::returnPressed, this, [this] { useLink(m_address->text().trimmed()); });
    connect(use, &QPushButton::clicked, this, [this] { useLink(m_address->text().trimmed()); });
    connect(remove, &QPushButton::clicked, this, [this] { useLink({}); });
    connect(close, &QPushButton::clicked, this, &RichTextBar::closeLinkRow);
    connect(m_found, &QListWidget::itemActivated, this,
            [this](const QListWidgetItem *item) { useLink(item->data(Qt::UserRole).toString()); });
    connect(m_found, &QListWidget::itemClicked, this,
            [this](const QListWidgetItem *item) { useLink(item->data(Qt::UserRole).toString()); });
    return row;
}

void RichTextBar::openLinkRow()
{
    m_address->setText(m_edit->linkAtCaret());
    m_refusal->hide();
    m_linkRow->show();
    layout()->activate();
    fillTargets({});
    m_address->setFocus();
    m_address->selectAll();
}

void RichTextBar::closeLinkRow()
{
    m_linkRow->hide();
    m_edit->setFocus();
}

void RichTextBar::useLink(const QString &typed)
{
    QString href = typed;
    if (href.startsWith(u"www."_s))
        href.prepend(u"https://"_s);
    else if (href.contains(u'@') && !href.contains(u':'))
        href.prepend(u"mailto:"_s);
    if (!m_edit->setLink(href)) {
        m_refusal->show();
        m_address->setFocus();
        return;
    }
    closeLinkRow();
}

void RichTextBar::fillTargets(const QString &typed)
{
    m_refusal->hide();
    m_found->clear();
    for (const LinkTarget &target : m_edit->targets()) {
        if (!typed.isEmpty() && !target.title.contains(typed, Qt::CaseInsensitive))
            continue;
        auto *item = new QListWidgetItem(
            target.internal ? tr("%1 (intern, niet voor bewoners)").arg(target.title) : target.title,
            m_found);
        item->setData(Qt::UserRole, u"part:"_s + target.part);
        if (target.internal) {
            item->setIcon(icon(u"internal"_s, colours().internal));
            item->setForeground(colours().internal);
        } else {
            // An empty icon keeps the titles under each other.
            QPixmap nothing(m_found->iconSize());
            nothing.fill(Qt::transparent);
            item->setIcon(nothing);
        }
    }
    const int rows = qMin(5, m_found->count());
    m_found->setVisible(rows > 0);
    int height = 2 * m_found->frameWidth();
    for (int row = 0; row < rows; ++row)
        height += m_found->sizeHintForRow(row);
    m_found->setFixedHeight(height);
}

void RichTextBar::fillImageMenu(QMenu *menu)
{
    menu->clear();
    for (const LinkTarget &target : m_edit->targets()) {
        if (target.image)
            menu->addAction(target.title, this, [this, part = target.part] {
                m_edit->insertImage(part);
                m_edit->setFocus();
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
    const Span look = lookOf(m_edit->currentCharFormat());
    const QTextBlock block = m_edit->textCursor().block();
    const QTextList *list = block.textList();
    const bool ordered = list && list->format().style() <= QTextListFormat::ListDecimal;
    check(u"textBold"_s, look.bold);
    check(u"textItalic"_s, look.italic);
    check(u"textList"_s, list && !ordered);
    check(u"textNumbered"_s, list && ordered);
    check(u"textQuote"_s, block.blockFormat().intProperty(carry::Kind) == static_cast<int>(BlockKind::Quote));
}

} // namespace wd
