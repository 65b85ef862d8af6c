// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/fields/field.h"

#include "views/look/look.h"

#include <QComboBox>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QTextEdit>
#include <QVBoxLayout>

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int pauseMilliseconds = 250;
constexpr int mostMilliseconds = 300; ///< with OpenDossier's own this is well under a second

QLabel *wrapped(QWidget *parent, const char *role)
{
    auto *label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->hide();
    if (role)
        setRole(label, role);
    return label;
}

QString camel(const QString &field)
{
    QString name;
    for (const QString &word : field.split(u'/'))
        name += name.isEmpty() ? word : word.left(1).toUpper() + word.mid(1);
    return name;
}

} // namespace

void setTextReadOnly(QWidget &input, bool readOnly)
{
    if (input.property("readOnly").toBool() == readOnly)
        return;
    input.setProperty("readOnly", readOnly);
    // Qt leaves the selecting to the mouse then.
    const auto keep = [readOnly](auto *text) {
        if (text && readOnly)
            text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    };
    keep(qobject_cast<QTextEdit *>(&input));
    keep(qobject_cast<QPlainTextEdit *>(&input));
}

Field::Field(OpenDossier &openDossier, const Words &words, QWidget *parent)
    : QWidget(parent)
    , m_openDossier(openDossier)
    , m_words(words)
    , m_column(new QWidget(this))
    , m_layout(new QVBoxLayout(m_column))
    , m_label(wrapped(m_column, "field"))
    , m_help(wrapped(m_column, "help"))
    , m_note(wrapped(m_column, "help"))
    , m_error(wrapped(m_column, "error"))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(m_column, 1);
    row->addStretch();
    m_layout->setContentsMargins({});
    m_layout->setSpacing(measure::gap4);
    for (QLabel *label : {m_label, m_help, m_note, m_error})
        m_layout->addWidget(label);
    setLabel(words.label);
    setHelp(words.help);
    m_error->setObjectName(u"fieldError"_s);
    m_note->setObjectName(u"fieldNote"_s);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, [this] { keep(); });
    m_latest.setSingleShot(true);
    m_latest.setInterval(mostMilliseconds);
    connect(&m_latest, &QTimer::timeout, this, [this] { keep(); });
    connect(&openDossier, &OpenDossier::mergeComing, this, [this] {
        if (m_typing)
            keep();
    });
    fitWidth();
}

void Field::setInput(QWidget *input)
{
    setInput(input, input);
}

void Field::setInput(QWidget *input, QWidget *first)
{
    m_layout->insertWidget(m_layout->indexOf(m_label->isHidden() ? m_help : m_note), input);
    setFocusProxy(first);
    m_namesInput = first->accessibleName().isEmpty();
    m_label->setBuddy(first);
    watch(first);
    setReadOnly(m_openDossier.readOnly());
    describe();
}

void Field::watch(QWidget *input)
{
    m_inputs.append(input);
    input->installEventFilter(this);
}

void Field::hideLabel()
{
    m_label->hide();
    m_layout->removeWidget(m_help);
    m_layout->insertWidget(m_layout->indexOf(m_note), m_help);
}

void Field::nameAfter(const QString &field)
{
    setObjectName(camel(field) + u"Field"_s);
    if (focusProxy())
        focusProxy()->setObjectName(camel(field) + u"Input"_s);
}

void Field::typed()
{
    m_typing = true;
    m_pause.start();
    if (!m_latest.isActive())
        m_latest.start();
}

void Field::rest()
{
    m_typing = false;
    m_pause.stop();
    m_latest.stop();
}

void scrollTo(QWidget &widget)
{
    for (QWidget *above = widget.parentWidget(); above; above = above->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(above))
            area->ensureWidgetVisible(&widget, measure::gap24, measure::gap24);
    }
}

void Field::reveal()
{
    scrollTo(*this);
    setFocus(Qt::OtherFocusReason);
    if (auto *line = qobject_cast<QLineEdit *>(focusProxy()))
        line->end(false); // one goes on where the words end
}

void Field::setError(const QString &sentence)
{
    if (m_error->text() == sentence)
        return;
    m_error->setText(sentence);
    m_error->setVisible(!sentence.isEmpty());
    describe();
}

QString Field::error() const
{
    return m_error->text();
}

void Field::setNote(const QString &sentence)
{
    m_note->setText(sentence);
    m_note->setVisible(!sentence.isEmpty());
}

QString Field::note() const
{
    return m_note->text();
}

void Field::setLabel(const QString &label)
{
    m_words.label = label;
    m_label->setText(label);
    m_label->setVisible(!label.isEmpty());
    describe();
}

void Field::setHelp(const QString &help)
{
    m_words.help = help;
    m_help->setText(help);
    m_help->setVisible(!help.isEmpty());
    describe();
}

void Field::describe()
{
    QWidget *input = focusProxy();
    if (!input)
        return;
    if (m_namesInput)
        input->setAccessibleName(m_words.label);
    input->setAccessibleDescription(m_error->text().isEmpty() ? m_words.help : m_error->text());
}

void Field::setReadOnly(bool readOnly)
{
    for (QWidget *input : std::as_const(m_inputs)) {
        if (!input->property("readOnly").isValid())
            input->setEnabled(!readOnly);
        else
            setTextReadOnly(*input, readOnly);
    }
}

bool Field::eventFilter(QObject *object, QEvent *event)
{
    switch (event->type()) {
    case QEvent::FocusOut:
        left();
        break;
    case QEvent::Wheel:
        // Scrolling through the form must not change what it says.
        if (qobject_cast<QComboBox *>(object)) {
            event->ignore();
            return true;
        }
        break;
    case QEvent::ShortcutOverride:
    case QEvent::KeyPress: {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool undo = key->matches(QKeySequence::Undo);
        if (!undo && !key->matches(QKeySequence::Redo))
            break;
        if (event->type() == QEvent::KeyPress)
            undo ? m_openDossier.undo() : m_openDossier.redo();
        else
            event->ignore(); // so that the menu's action hears it
        return true;
    }
    default:
        break;
    }
    return QWidget::eventFilter(object, event);
}

void Field::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitWidth();
}

void Field::fitWidth()
{
    const QFontMetrics metrics(typeFont(Type::Text));
    m_column->setMaximumWidth(metrics.averageCharWidth() * measure::textWidth + 2 * measure::gap12);
}

} // namespace wd
