// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QColor>
#include <QFont>
#include <QIcon>

namespace wd
{

enum class Theme { System, Light, Dark };

/// Every colour the window uses, by its role; light and dark are two of these. Contrast on its ground is
/// tested.
struct Colours {
    QColor window, surface, text, secondary, edge, accent, onAccent, info;
    QColor attention, attentionGround, danger, dangerGround, internal, internalGround, selection;
};
[[nodiscard]] const Colours &lightColours();
[[nodiscard]] const Colours &darkColours();
/// Those that are in force now.
[[nodiscard]] const Colours &colours();

/// Sets style, palette, style sheet and type of the application. System: what the desktop portal says (light
/// where there is none). May be called again at any time; widgets follow.
void applyLook(QApplication &application, Theme theme);
[[nodiscard]] Theme currentTheme();

// Measures, in device-independent pixels.
namespace measure
{
inline constexpr int gap4 = 4, gap8 = 8, gap12 = 12, gap16 = 16, gap24 = 24, gap32 = 32;
inline constexpr int control = 32, row = 36, tallRow = 52, icon = 16, wordsIcon = 20, bigIcon = 20,
                     radius = 6;
inline constexpr int textWidth = 75; ///< characters in a line of text at most
} // namespace measure

/// The type scale: 20 and 15 semibold, 11 regular, 9.5 for help and meta, in points times the person's own
/// scale.
enum class Type { Title, Part, Text, Help };
[[nodiscard]] QFont typeFont(Type type);
/// 1.0 to 2.0: the size of all type (and, by it, of rows and controls). Kept by whoever keeps settings.
void setTypeScale(double scale);
[[nodiscard]] double typeScale();

/// The side of a small icon that stands beside text, in pixels; grows with the type.
[[nodiscard]] int iconSide();

/// An own icon by name ("internal", "published", "warning", "add", "trash", "search", "undo", ...), drawn in
/// the text colour in force, at every size. An unknown name is an empty icon (and a failed test).
[[nodiscard]] QIcon icon(const QString &name);
[[nodiscard]] QIcon icon(const QString &name, const QColor &colour);
/// The same before the words of a button, with the room that belongs between them; the style asks for it at
/// measure::wordsIcon.
[[nodiscard]] QIcon wordsIcon(const QString &name);
[[nodiscard]] QStringList iconNames();

/// What a widget is, for the style sheet: sets the dynamic property "role", and polishes anew what was
/// polished before. Who measures the letters of one that was not shown yet calls its ensurePolished() first.
/// Roles: "title", "part", "help", "meta", "error", "primary", "quiet", "danger", "card-attention",
/// "card-internal", "card-info", "statusLine", "surface", "ribbon", "link".
void setRole(QWidget *widget, const char *role);

} // namespace wd
