// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/fields/inputs/datepicker.h"

#include "views/look/look.h"

#include <QCalendarWidget>
#include <QCheckBox>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QTabBar>
#include <QTabWidget>
#include <QTextCharFormat>
#include <QToolButton>
#include <QVBoxLayout>

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

QToolButton *arrow(const QString &name, const QString &words, const QString &sign, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(name);
    button->setIcon(icon(sign));
    button->setAccessibleName(words);
    button->setToolTip(words);
    return button;
}

/// "maart" of "maart 2027": the words of a date without its year.
QString withoutYear(const EdtfDate &date)
{
    QString words = DateInput::wordsOf(date);
    const int blank = int(words.lastIndexOf(u' '));
    return blank < 0 ? words : words.left(blank);
}

/// The calendar in our look: its own arrows are green pictures, and its weekends red.
void dress(QCalendarWidget &calendar)
{
    QTextCharFormat day;
    day.setForeground(colours().text);
    for (const Qt::DayOfWeek weekend : {Qt::Saturday, Qt::Sunday})
        calendar.setWeekdayTextFormat(weekend, day);
    QTextCharFormat head;
    head.setForeground(colours().secondary);
    head.setBackground(colours().surface);
    calendar.setHeaderTextFormat(head);
    const auto turn = [&calendar](const QString &name, const QString &sign, const QString &words) {
        if (auto *button = calendar.findChild<QToolButton *>(name)) {
            button->setIcon(icon(sign));
            button->setAccessibleName(words);
        }
    };
    turn(u"qt_calendar_prevmonth"_s, u"back"_s, DatePicker::tr("Een maand eerder"));
    turn(u"qt_calendar_nextmonth"_s, u"forward"_s, DatePicker::tr("Een maand later"));
}

} // namespace

DatePicker::DatePicker(DateInput::Exact exact, const EdtfDate &now, QDate today, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_year(now.isKnown() ? now.earliest().year() : today.year())
    , m_about(new QCheckBox(tr("ongeveer"), this))
    , m_pages(new QTabWidget(this))
{
    setObjectName(u"datePicker"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(tr("Kies een datum"));
    setFrameShape(QFrame::StyledPanel);
    setRole(this, "surface");
    m_about->setObjectName(u"datePickerAbout"_s);
    m_pages->setObjectName(u"datePickerPages"_s);
    m_pages->setDocumentMode(true);
    m_pages->setAccessibleName(tr("Hoe precies"));
    m_pages->addTab(dayPage(now, today), tr("Dag"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(measure::gap12, measure::gap12, measure::gap12, measure::gap12);
    column->setSpacing(measure::gap8);
    column->addWidget(m_pages);
    column->addWidget(m_about);
    if (exact == DateInput::Exact::Day) {
        m_about->hide();
        m_pages->tabBar()->hide();
        return;
    }
    m_pages->addTab(partPage(u"Month"_s, 1, 12, 3), tr("Maand"));
    m_pages->addTab(partPage(u"Quarter"_s, 33, 4, 2), tr("Kwartaal"));
    m_pages->addTab(partPage(u"Season"_s, 21, 4, 2), tr("Seizoen"));
    m_pages->addTab(yearPage(), tr("Jaar"));
    m_pages->tabBar()->setUsesScrollButtons(false);
    m_pages->setMinimumWidth(m_pages->tabBar()->sizeHint().width() + measure::gap24);
    m_about->setChecked(now.text().endsWith(u'~'));
    const QString text = now.text().chopped(m_about->isChecked() ? 1 : 0);
    const int number = text.mid(5, 2).toInt();
    m_pages->setCurrentIndex(text.isEmpty() || text.size() > 7 ? 0
                                 : text.size() == 4            ? 4
                                 : number > 32                 ? 2
                                 : number > 20                 ? 3
                                                               : 1);
}

QWidget *DatePicker::dayPage(const EdtfDate &now, QDate today)
{
    auto *calendar = new QCalendarWidget(this);
    calendar->setObjectName(u"datePickerCalendar"_s);
    calendar->setAccessibleName(tr("Kalender"));
    calendar->setVerticalHeaderFormat(QCalendarWidget::ISOWeekNumbers);
    calendar->setFirstDayOfWeek(Qt::Monday);
    calendar->setSelectedDate(now.isKnown() ? now.earliest() : today);
    dress(*calendar);
    connect(calendar, &QCalendarWidget::clicked, this,
            [this](QDate day) { pick(day.toString(Qt::ISODate)); });
    connect(calendar, &QCalendarWidget::activated, this,
            [this](QDate day) { pick(day.toString(Qt::ISODate)); });
    return calendar;
}

QWidget *DatePicker::partPage(const QString &name, int firstNumber, int count, int columns)
{
    auto *page = new QWidget(this);
    auto *grid = new QGridLayout(page);
    grid->setSpacing(measure::gap8);
    auto *before = arrow(u"datePickerBefore"_s + name, tr("Een jaar eerder"), u"back"_s, page);
    auto *after = arrow(u"datePickerAfter"_s + name, tr("Een jaar later"), u"forward"_s, page);
    auto *year = new QLabel(QString::number(m_year), page);
    year->setAlignment(Qt::AlignCenter);
    setRole(year, "part");
    grid->addWidget(before, 0, 0, Qt::AlignLeft);
    grid->addWidget(year, 0, 0, 1, columns, Qt::AlignCenter);
    grid->addWidget(after, 0, columns - 1, Qt::AlignRight);
    const auto shift = [this, year](int by) {
        m_year += by;
        year->setText(QString::number(m_year));
    };
    connect(before, &QToolButton::clicked, this, [shift] { shift(-1); });
    connect(after, &QToolButton::clicked, this, [shift] { shift(1); });
    connect(m_pages, &QTabWidget::currentChanged, year,
            [this, year] { year->setText(QString::number(m_year)); });
    for (int i = 0; i < count; ++i) {
        const auto number = u"%1"_s.arg(firstNumber + i, 2, 10, QChar(u'0'));
        const std::optional<EdtfDate> sample = EdtfDate::parse(u"2027-"_s + number);
        auto *button = new QPushButton(sample ? withoutYear(*sample) : number, page);
        button->setObjectName(u"datePicker%1%2"_s.arg(name).arg(i + 1));
        connect(button, &QPushButton::clicked, this,
                [this, number] { pick(QString::number(m_year) + u'-' + number); });
        grid->addWidget(button, 1 + i / columns, i % columns);
    }
    grid->setRowStretch(1 + (count + columns - 1) / columns, 1);
    return page;
}

QWidget *DatePicker::yearPage()
{
    constexpr int columns = 3, before = 1, shown = 9;
    auto *page = new QWidget(this);
    auto *grid = new QGridLayout(page);
    grid->setSpacing(measure::gap8);
    for (int i = 0; i < shown; ++i) {
        const QString year = QString::number(m_year - before + i);
        auto *button = new QPushButton(year, page);
        button->setObjectName(u"datePickerYear"_s + year);
        connect(button, &QPushButton::clicked, this, [this, year] { pick(year); });
        grid->addWidget(button, i / columns, i % columns);
    }
    grid->setRowStretch(shown / columns, 1);
    return page;
}

void DatePicker::pick(const QString &text)
{
    const std::optional<EdtfDate> date = EdtfDate::parse(m_about->isChecked() ? text + u'~' : text);
    if (date)
        Q_EMIT picked(*date);
    close();
}

void DatePicker::openAt(const QWidget *input)
{
    adjustSize();
    const QRect screen = input->screen()->availableGeometry();
    QPoint place = input->mapToGlobal(QPoint(0, input->height() + measure::gap4));
    if (place.y() + height() > screen.bottom())
        place.setY(input->mapToGlobal(QPoint(0, -measure::gap4)).y() - height());
    place.setX(std::clamp(place.x(), screen.left(), std::max(screen.left(), screen.right() - width())));
    place.setY(std::max(place.y(), screen.top()));
    move(place);
    show();
    m_pages->setFocus(Qt::PopupFocusReason);
}

} // namespace wd
