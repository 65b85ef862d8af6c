// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Makes, at build time, the files that the sample dossiers name: real PDFs with text, one that is only a
// picture of a page, and photographs, so that no binary lies in the repository. Argument: the folder to write
// to.

#include <QDir>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace
{

QDir target;

void drawPage(QPainter &painter, const QRect &page, const QString &title, const QStringList &lines)
{
    const int margin = page.width() / 12;
    QFont font(u"DejaVu Sans"_s);
    font.setPixelSize(page.width() / 28);
    font.setBold(true);
    painter.setFont(font);
    painter.drawText(QRect(margin, margin, page.width() - 2 * margin, page.width() / 10), Qt::AlignLeft,
                     title);
    font.setBold(false);
    font.setPixelSize(page.width() / 46);
    painter.setFont(font);
    painter.drawText(QRect(margin, margin * 3, page.width() - 2 * margin, page.height() - margin * 4),
                     Qt::AlignLeft | Qt::TextWordWrap, lines.join(u"\n\n"_s));
}

void drawMap(QPainter &painter, const QRect &page, int variant)
{
    const int width = page.width(), top = page.height() / 2;
    painter.fillRect(width / 12, top, width * 10 / 12, page.height() / 3, QColor(0xdc, 0xef, 0xe5));
    painter.setPen(QPen(QColor(0x56, 0x60, 0x5a), width / 200.0));
    for (int i = 1; i < 6; ++i)
        painter.drawLine(width / 12, top + i * page.height() / 20, width * 11 / 12,
                         top + (i + variant % 3) * page.height() / 20);
    painter.setBrush(QColor(0x1c, 0x6b, 0x47));
    for (int i = 0; i <= variant; ++i)
        painter.drawEllipse(
            QPoint(width * (2 + 2 * i) / 12, top + page.height() * (2 + (i * variant) % 5) / 24), width / 40,
            width / 40);
}

void writePdf(const QString &name, const QString &title, const QStringList &lines, int map = -1)
{
    QPdfWriter writer(target.filePath(name));
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setResolution(150);
    writer.setTitle(title);
    QPainter painter(&writer);
    const QRect page(0, 0, writer.width(), writer.height());
    drawPage(painter, page, title, lines);
    if (map >= 0)
        drawMap(painter, page, map);
}

/// A page as a scanner makes it: a grey picture, no text in it.
void writeScan(const QString &name, const QString &title, const QStringList &lines)
{
    QImage page(1240, 1754, QImage::Format_Grayscale8);
    page.fill(245);
    {
        QPainter painter(&page);
        painter.rotate(0.4);
        drawPage(painter, page.rect(), title, lines);
    }
    QPdfWriter writer(target.filePath(name));
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    QPainter painter(&writer);
    painter.drawImage(QRect(0, 0, writer.width(), writer.height()), page);
}

void writePicture(const QString &name, const QColor &sky, const QColor &ground, int towers)
{
    QImage picture(1600, 1067, QImage::Format_RGB32);
    QPainter painter(&picture);
    QLinearGradient air(0, 0, 0, 600);
    air.setColorAt(0, sky);
    air.setColorAt(1, Qt::white);
    painter.fillRect(picture.rect(), air);
    painter.fillRect(0, 600, 1600, 467, ground);
    painter.setPen(Qt::NoPen);
    for (int i = 0; i < 6; ++i) {
        painter.setBrush(QColor(30 + 8 * i, 90 + 6 * i, 60));
        painter.drawEllipse(QPoint(120 + 290 * i, 520 + 20 * (i % 2)), 130, 150);
    }
    for (int i = 0; i < towers; ++i) {
        painter.setBrush(QColor(0xb0, 0x6a, 0x2c));
        painter.drawRect(420 + 280 * i, 430, 40, 350);
        painter.drawRect(520 + 280 * i, 430, 40, 350);
        painter.setBrush(QColor(0xa3, 0x26, 0x1f));
        painter.drawPolygon(QPolygon({{400 + 280 * i, 440}, {490 + 280 * i, 330}, {580 + 280 * i, 440}}));
    }
    painter.end();
    picture.save(target.filePath(name), "JPEG", 80);
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication app(argc, argv);
    if (argc != 2 || !QDir().mkpath(QString::fromLocal8Bit(argv[1]))) {
        std::fprintf(stderr, "usage: makefiles FOLDER\n");
        return 2;
    }
    target = QDir(QString::fromLocal8Bit(argv[1]));
    const QStringList districts{u"centrum"_s, u"oude-wijken"_s, u"noordwest-hoogkerk"_s, u"noorddijk"_s,
                                u"zuid"_s};
    for (int i = 0; i < districts.size(); ++i)
        writePdf(u"kaart-%1.pdf"_s.arg(districts[i]), u"Losloopplekken %1"_s.arg(districts[i]),
                 {u"Groene stippen zijn voorgestelde losloopplekken."_s,
                  u"U kunt tot en met 31 januari 2027 reageren."_s},
                 i);
    writePdf(u"raming-hekken.pdf"_s, u"Raming hekken en borden"_s,
             {u"Intern. Hekken: 42 stuks. Borden: 130 stuks."_s});
    writePdf(u"conceptbesluit.pdf"_s, u"Conceptbesluit losloopplekken"_s,
             {u"Het college wijst de losloopplekken aan."_s});
    writePdf(u"nota speelplekken.pdf"_s, u"Nota speelplekken"_s,
             {u"Twee speelplekken in Paddepoel worden nieuw."_s,
              u"De toestellen voldoen niet meer aan de eisen voor veiligheid."_s,
              u"De buurt kiest de plaatsen door te stemmen."_s});
    writeScan(u"besluitnota-gescand.pdf"_s, u"Besluit van het college"_s,
              {u"Het college stemt in met de speelplekken op het veld bij de vijver."_s,
               u"Datum: 15 oktober 2026"_s});
    writePdf(u"raming-speelplekken.pdf"_s, u"Raming speelplekken"_s,
             {u"Intern. Toestellen, bankjes en beplanting."_s});
    writePdf(u"verslag-informatieavond.pdf"_s, u"Verslag informatieavond"_s,
             {u"31 bewoners waren aanwezig."_s});
    writePicture(u"oude-speelplek.jpg"_s, QColor(0x8b, 0xbc, 0xeb), QColor(0x7f, 0xb0, 0x6a), 1);
    writePicture(u"veld-bij-de-vijver.jpg"_s, QColor(0xa9, 0xcf, 0xf0), QColor(0x6a, 0x9f, 0xc0), 0);
    writePicture(u"ontwerp-klimtorens.jpg"_s, QColor(0xf0, 0xe2, 0xc4), QColor(0x9c, 0xc4, 0x84), 3);
    return 0;
}
