// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/text/lines/linkrow.h"

#include "views/look/look.h"
#include "views/look/style.h"
#include "views/text/richtextedit.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace wd
{

namespace
{

constexpr int mostRows = 5;

} // namespace

LinkRow::LinkRow(QWidget *parent)
    : QWidget(parent)
    , m_address(new QLineEdit(this))
    , m_found(new QListWidget(this))
    , m_refusal(new QLabel(tr("Dit adres werkt niet. Begin met https:// of mailto:."), this))
{
    auto *label = new QLabel(tr("Waar gaat de link heen? Typ een adres, of zoek in dit dossier."), this);
    label->setWordWrap(true);
    setRole(label, "help");
    m_address->setObjectName(u"linkAddress"_s);
    m_address->setAccessibleName(tr("Adres van de link"));
    label->setBuddy(m_address);
    m_found->setObjectName(u"linkTargets"_s);
    m_found->setAccessibleName(tr("Onderdelen van dit dossier"));
    m_found->setItemDelegate(new RowDelegate(m_found));
    m_found->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_found->setWordWrap(true);
    m_refusal->setWordWrap(true);
    setRole(m_refusal, "error");
    m_refusal->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, measure::gap4, 0, measure::gap8);
    column->setSpacing(measure::gap4);
    for (QWidget *part : {static_cast<QWidget *>(label), static_cast<QWidget *>(m_address),
                          static_cast<QWidget *>(m_refusal), static_cast<QWidget *>(m_found)})
        column->addWidget(part);
    auto *buttons = new QHBoxLayout;
    column->addLayout(buttons);
    const auto add = [&](const QString &name, const QString &words, const auto &act) {
        auto *button = new QPushButton(words, this);
        button->setObjectName(name);
        setRole(button, "quiet");
        buttons->addWidget(button);
        connect(button, &QPushButton::clicked, this, act);
    };
    const auto useTyped = [this] { useLink(m_address->text().trimmed()); };
    add(u"linkUse"_s, tr("Maak link"), useTyped);
    add(u"linkRemove"_s, tr("Haal link weg"), [this] { useLink({}); });
    add(u"linkClose"_s, tr("Sluit"), [this] { close(); });
    buttons->addStretch(1);
    connect(m_address, &QLineEdit::textEdited, this, &LinkRow::fillTargets);
    connect(m_address, &QLineEdit::returnPressed, this, useTyped);
    for (const auto signal : {&QListWidget::itemActivated, &QListWidget::itemClicked})
        connect(m_found, signal, this,
                [this](const QListWidgetItem *item) { useLink(item->data(Qt::UserRole).toString()); });
    hide();
}

void LinkRow::open(RichTextEdit *edit)
{
    m_edit = edit;
    m_address->setText(edit->linkAtCaret());
    show();
    fillTargets({});
    m_address->setFocus();
    m_address->selectAll();
}

void LinkRow::close()
{
    if (m_edit)
        m_edit->setFocus(); // first: what has the focus and hides gives it to whatever is near
    hide();
}

void LinkRow::useLink(const QString &typed)
{
    QString href = typed;
    if (href.startsWith(u"www."_s))
        href.prepend(u"https://"_s);
    else if (href.contains(u'@') && !href.contains(u':'))
        href.prepend(u"mailto:"_s);
    if (m_edit && !m_edit->setLink(href)) {
        m_refusal->show();
        m_address->setFocus();
        return;
    }
    close();
}

void LinkRow::fillTargets(const QString &typed)
{
    m_refusal->hide();
    m_found->clear();
    const std::vector<LinkTarget> targets = m_edit ? m_edit->targets() : std::vector<LinkTarget>();
    for (const LinkTarget &target : targets) {
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
    const int rows = qMin(mostRows, m_found->count());
    m_found->setVisible(rows > 0);
    int height = 2 * m_found->frameWidth();
    for (int row = 0; row < rows; ++row)
        height += m_found->sizeHintForRow(row);
    m_found->setFixedHeight(height);
}

void LinkRow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

void LinkRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::FontChange && event->type() != QEvent::StyleChange)
        return;
    const int side = iconSide();
    m_found->setIconSize({side, side});
    if (isVisible())
        fillTargets(m_address->isModified() ? m_address->text() : QString());
}

} // namespace wd
