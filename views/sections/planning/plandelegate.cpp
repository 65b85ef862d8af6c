// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sections/planning/plandelegate.h"

#include "views/look/look.h"
#include "views/sections/planning/datecelledit.h"
#include "views/sections/planning/planpaint.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QSpinBox>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace wd
{
namespace
{

// On an editor: whether somebody typed in it, what stood there before, and where it is.
constexpr const char *typedMark = "typedByHand";
constexpr const char *beforeMark = "stoodBefore";
constexpr const char *placeMark = "placeInTable";

/// Tells when its list goes, after what was chosen there.
class StateCombo : public QComboBox
{
public:
    using QComboBox::QComboBox;
    void hidePopup() override
    {
        QComboBox::hidePopup();
        QTimer::singleShot(0, this, [this] { listClosed(); });
    }
    std::function<void()> listClosed;
};

QString textOf(QWidget *editor)
{
    if (auto *line = qobject_cast<QLineEdit *>(editor))
        return line->text();
    if (auto *states = qobject_cast<QComboBox *>(editor))
        return states->currentData().toString();
    auto *number = qobject_cast<QSpinBox *>(editor);
    return number ? QString::number(number->value()) : QString();
}

} // namespace

PlanDelegate::PlanDelegate(PlanTableModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{
}

void PlanDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    paintPlanCell(*painter, option, index);
}

int PlanDelegate::heightFor(const QModelIndex &index, int width) const
{
    return planCellSize(index, width).height();
}

QSize PlanDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return planCellSize(index, 0);
}

QWidget *PlanDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                    const QModelIndex &index) const
{
    QWidget *editor = nullptr;
    switch (static_cast<PlanCell::Kind>(index.data(PlanTableModel::CellKindRole).toInt())) {
    case PlanCell::Kind::None:
        return nullptr;
    case PlanCell::Kind::Line:
        editor = makeLine(parent, index, false);
        break;
    case PlanCell::Kind::Date:
    case PlanCell::Kind::Moment:
    case PlanCell::Kind::Period:
        editor = makeLine(parent, index, true);
        break;
    case PlanCell::Kind::Number:
        editor = makeNumber(parent, index);
        break;
    case PlanCell::Kind::State:
        editor = makeStates(parent);
        break;
    }
    const QString column = m_model.headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString();
    const QString row = m_model.index(index.row(), 0).data().toString();
    editor->setAccessibleName(row.isEmpty() ? column
                                            : tr("%1 van %2", "a column, of a row").arg(column, row));
    editor->setProperty(placeMark, QVariant::fromValue(QPersistentModelIndex(index)));
    const bool kept = index.data(PlanTableModel::DraftRole).toBool() || !qobject_cast<DateCellEdit *>(editor);
    editor->setProperty(beforeMark, kept ? index.data(Qt::EditRole) : QString());
    return editor;
}

QWidget *PlanDelegate::makeLine(QWidget *parent, const QModelIndex &index, bool date) const
{
    auto *dateLine = date ? new DateCellEdit(parent) : nullptr;
    auto *line = date ? dateLine : new QLineEdit(parent);
    line->setObjectName(date ? u"cellDate"_s : u"cellLine"_s);
    line->setMaxLength(1024);
    const QPersistentModelIndex place(index);
    connect(line, &QLineEdit::textEdited, this, [this, line, place](const QString &typed) {
        line->setProperty(typedMark, true);
        if (place.isValid())
            m_model.keepTyping(place, typed);
    });
    if (dateLine) {
        connect(line, &QLineEdit::textChanged, this, [this, dateLine, place](const QString &typed) {
            dateLine->setUnderstood(m_model.understood(place, typed), m_model.nearest(place, typed));
            QStyleOptionViewItem option;
            const auto *table = qobject_cast<QAbstractItemView *>(PlanDelegate::parent());
            option.rect = table ? table->visualRect(place) : dateLine->geometry();
            updateEditorGeometry(dateLine, option, place);
        });
    }
    return line;
}

QWidget *PlanDelegate::makeStates(QWidget *parent) const
{
    auto *states = new StateCombo(parent);
    // A choice from the list is a choice; with the arrow keys one may still be looking.
    states->listClosed = [self = const_cast<PlanDelegate *>(this), states] {
        if (!states->property(typedMark).toBool())
            return;
        Q_EMIT self->commitData(states);
        Q_EMIT self->closeEditor(states);
    };
    states->setObjectName(u"cellState"_s);
    const int shape = qRound(measure::icon * typeScale());
    states->setIconSize({shape, shape});
    for (const Code<PlanState> &one : codeTable<PlanState>)
        states->addItem(stateIcon(one.value), PlanTableModel::stateInWords(one.value), one.text.toString());
    connect(states, &QComboBox::currentIndexChanged, this, [states] {
        if (states->hasFocus() || states->view()->isVisible())
            states->setProperty(typedMark, true);
    });
    if (QApplication::mouseButtons() != Qt::NoButton)
        QTimer::singleShot(0, states, &QComboBox::showPopup);
    return states;
}

QWidget *PlanDelegate::makeNumber(QWidget *parent, const QModelIndex &index) const
{
    auto *number = new QSpinBox(parent);
    number->setObjectName(u"cellNumber"_s);
    number->setRange(0, 520);
    number->setSpecialValueText(u" "_s);
    const QPersistentModelIndex place(index);
    connect(number, &QSpinBox::textChanged, this, [this, number, place] {
        if (!number->hasFocus())
            return;
        number->setProperty(typedMark, true);
        if (place.isValid())
            m_model.keepTyping(place, textOf(number));
    });
    return number;
}

void PlanDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    if (editor->property(typedMark).toBool())
        return;
    const QString value = index.data(Qt::EditRole).toString();
    if (auto *line = qobject_cast<QLineEdit *>(editor); line && line->text() != value)
        line->setText(value);
    else if (auto *states = qobject_cast<QComboBox *>(editor))
        states->setCurrentIndex(std::max(states->findData(value), 0));
    else if (auto *number = qobject_cast<QSpinBox *>(editor))
        number->setValue(value.toInt());
}

void PlanDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (!editor->property(typedMark).toBool())
        return;
    editor->setProperty(typedMark, false);
    model->setData(index, textOf(editor));
}

void PlanDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                        const QModelIndex &index) const
{
    QRect place = option.rect;
    if (index.data(PlanTableModel::RowKindRole).toInt() == static_cast<int>(PlanRow::Kind::Question)) {
        editor->setGeometry(place);
        return;
    }
    if (editor->sizeHint().height() > place.height()) {
        place.setHeight(editor->sizeHint().height());
        place.moveTop(option.rect.center().y() - place.height() / 2);
    }
    const int room = editor->parentWidget()->width() - place.left();
    const auto *date = qobject_cast<DateCellEdit *>(editor);
    // Past its own cell it covers the next one whole: half a cell looks broken.
    if (date && date->wishedWidth() > place.width())
        place.setWidth(room);
    else if (!qobject_cast<QLineEdit *>(editor) && editor->sizeHint().width() > place.width())
        place.setLeft(std::max(place.right() + 1 - editor->sizeHint().width(), 0));
    editor->setGeometry(place);
}

bool PlanDelegate::eventFilter(QObject *object, QEvent *event)
{
    auto *editor = qobject_cast<QWidget *>(object);
    const bool asks = event->type() == QEvent::ShortcutOverride;
    if (!editor || (!asks && event->type() != QEvent::KeyPress))
        return QStyledItemDelegate::eventFilter(object, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (asks && (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo))) {
        event->ignore(); // undo is the desk's
        return true;
    }
    if (asks)
        return QStyledItemDelegate::eventFilter(object, event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (enter && !(key->modifiers() & ~Qt::KeypadModifier)) {
        if (auto *date = qobject_cast<DateCellEdit *>(editor)) {
            const QString before = date->text();
            if (date->asksFirst())
                return true;
            if (date->text() != before) // the nearest day was taken, as if it was typed
                editor->setProperty(typedMark, true);
        }
        Q_EMIT commitData(editor);
        Q_EMIT closeEditor(editor);
        return true;
    }
    if (enter)
        return false; // the table adds a row
    if (key->key() == Qt::Key_Escape && editor->property(typedMark).toBool()) {
        editor->setProperty(typedMark, false);
        const auto place = editor->property(placeMark).value<QPersistentModelIndex>();
        if (place.isValid() && !qobject_cast<QComboBox *>(editor))
            m_model.keepTyping(place, editor->property(beforeMark).toString());
        m_model.refresh();
    }
    return QStyledItemDelegate::eventFilter(object, event);
}

} // namespace wd
