// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/look/look.h"

#include "views/look/style.h"
#include "views/look/stylesheet.h"
#include "views/look/systemtheme.h"

#include <QFontDatabase>
#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace wd
{

namespace
{

/// What is in force: the look of a process, as QApplication's own palette and style are.
struct InForce {
    Theme theme = Theme::System;
    bool dark = false;
    bool systemDark = false; ///< as the desktop last said
    double scale = 1.0;
};

InForce &inForce()
{
    static InForce now;
    return now;
}

void dress(QApplication &application)
{
    const InForce &now = inForce();
    const Colours &c = now.dark ? darkColours() : lightColours();
    application.setFont(typeFont(Type::Text));
    application.setPalette(paletteFor(c));
    application.setStyleSheet(styleSheetFor(c));
}

} // namespace

const Colours &colours()
{
    return inForce().dark ? darkColours() : lightColours();
}

Theme currentTheme()
{
    return inForce().theme;
}

void applyLook(QApplication &application, Theme theme)
{
    static bool first = true;
    if (std::exchange(first, false))
        QApplication::setStyle(new Style);
    inForce().theme = theme;
    inForce().dark = theme == Theme::Dark || (theme == Theme::System && inForce().systemDark);
    dress(application);
    if (theme != Theme::System)
        return;
    // The desktop answers later, or not at all; until then it is as it said last, not as a person chose.
    followSystemTheme(&application, [&application](bool dark) {
        inForce().systemDark = dark;
        if (inForce().theme != Theme::System || inForce().dark == dark)
            return;
        inForce().dark = dark;
        dress(application);
    });
}

QFont typeFont(Type type)
{
    static const QFont system = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    const double scale = inForce().scale;
    QFont font = system;
    switch (type) {
    case Type::Title:
        font.setPointSizeF(20 * scale);
        font.setWeight(QFont::DemiBold);
        break;
    case Type::Part:
        font.setPointSizeF(15 * scale);
        font.setWeight(QFont::DemiBold);
        break;
    case Type::Text:
        font.setPointSizeF(11 * scale);
        break;
    case Type::Help:
        font.setPointSizeF(9.5 * scale);
        break;
    }
    return font;
}

void setTypeScale(double scale)
{
    inForce().scale = std::clamp(scale, 1.0, 2.0);
}

int iconSide()
{
    return int(measure::icon * inForce().scale);
}

double typeScale()
{
    return inForce().scale;
}

void setRole(QWidget *widget, const char *role)
{
    widget->setProperty("role", QString::fromLatin1(role));
    if (!widget->testAttribute(Qt::WA_WState_Polished))
        return; // it is polished once, when it is first shown or measured
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->update();
}

} // namespace wd
