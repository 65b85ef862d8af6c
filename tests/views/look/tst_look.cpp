// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/look/look.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QWidget>

#include <cmath>

using namespace wd;
using namespace Qt::StringLiterals;

namespace
{

double channel(double value)
{
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF())
        + 0.0722 * channel(colour.blueF());
}

/// WCAG 2.1, 1.4.3: (L1 + 0.05) / (L2 + 0.05).
double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a) + 0.05, second = luminance(b) + 0.05;
    return first > second ? first / second : second / first;
}

} // namespace

/// Colours, icons and type.
class LookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextCanBeReadOnItsGround_data()
    {
        QTest::addColumn<QColor>("text");
        QTest::addColumn<QColor>("ground");
        QTest::addColumn<double>("least");
        for (const auto &[theme, c] :
             {std::pair("light", lightColours()), std::pair("dark", darkColours())}) {
            const auto row = [name = QByteArray(theme)](const char *what, const QColor &text,
                                                        const QColor &ground, double least = 4.5) {
                QTest::newRow(name + ' ' + what) << text << ground << least;
            };
            row("text", c.text, c.surface, 7);
            row("text on the window", c.text, c.window, 7);
            row("secondary", c.secondary, c.surface);
            row("secondary on the window", c.secondary, c.window);
            row("text on a selection", c.text, c.selection, 7);
            row("secondary on a selection", c.secondary, c.selection);
            row("accent", c.accent, c.surface);
            row("on accent", c.onAccent, c.accent);
            row("info", c.info, c.surface);
            row("attention", c.attention, c.attentionGround);
            row("text on attention", c.text, c.attentionGround, 7);
            row("danger", c.danger, c.dangerGround);
            row("internal", c.internal, c.internalGround);
            row("text on internal", c.text, c.internalGround, 7);
            row("edge of a field", c.edge, c.surface, 3);
        }
    }
    void everyTextCanBeReadOnItsGround()
    {
        QFETCH(QColor, text);
        QFETCH(QColor, ground);
        QFETCH(double, least);
        QVERIFY2(contrast(text, ground) >= least, qPrintable(QString::number(contrast(text, ground))));
    }

    void everyIconThatIsAskedForIsThere()
    {
        static const QRegularExpression asked(uR"x(\bicon\(u"([a-z]+)"_s)x"_s);
        QDirIterator sources(QStringLiteral(WD_SOURCE "/views"), {u"*.cpp"_s}, QDir::Files,
                             QDirIterator::Subdirectories);
        int found = 0;
        while (sources.hasNext()) {
            QFile file(sources.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            auto names = asked.globalMatch(QString::fromUtf8(file.readAll()));
            while (names.hasNext()) {
                ++found;
                const QString name = names.next().captured(1);
                QVERIFY2(iconNames().contains(name), qPrintable(file.fileName() + u": "_s + name));
            }
        }
        QVERIFY(found > 5);
    }

    void anIconIsDrawnInTheColourInForce()
    {
        for (const Theme theme : {Theme::Light, Theme::Dark}) {
            applyLook(*qApp, theme);
            const QImage image = icon(u"check"_s).pixmap(32).toImage();
            bool drawn = false;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x)
                    drawn = drawn || image.pixelColor(x, y) == colours().text;
            }
            QVERIFY(drawn);
        }
        QVERIFY(icon(u"no such icon"_s).isNull());
    }

    void asThisComputerIsNotAsWasChosenBefore()
    {
        applyLook(*qApp, Theme::System);
        const QColor before = colours().window;
        applyLook(*qApp, before == darkColours().window ? Theme::Light : Theme::Dark);
        QVERIFY(colours().window != before);
        applyLook(*qApp, Theme::System);
        QCOMPARE(colours().window, before);
        QCOMPARE(qApp->palette().color(QPalette::Window), before);
    }

    void typeGrowsToTwiceItsSizeAndNoFurther()
    {
        setTypeScale(1.0);
        const double usual = typeFont(Type::Text).pointSizeF();
        setTypeScale(3.0);
        QCOMPARE(typeScale(), 2.0);
        QCOMPARE(typeFont(Type::Text).pointSizeF(), 2 * usual);
        setTypeScale(0.1);
        QCOMPARE(typeScale(), 1.0);
    }

    void aRoleChangesHowAWidgetLooks()
    {
        applyLook(*qApp, Theme::Light);
        QWidget card;
        card.setAttribute(Qt::WA_StyledBackground);
        card.resize(20, 20);
        setRole(&card, "card-attention");
        QCOMPARE(card.grab().toImage().pixelColor(12, 10), lightColours().attentionGround);
    }
};

QTEST_MAIN(LookTest)
#include "tst_look.moc"
