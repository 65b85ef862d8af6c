// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/look/look.h"

namespace wd
{

const Colours &lightColours()
{
    static const Colours light{.window = QColor(0xF4F6F4),
                               .surface = QColor(0xFFFFFF),
                               .text = QColor(0x1B1F1D),
                               .secondary = QColor(0x56605A),
                               .edge = QColor(0x8A948E),
                               .accent = QColor(0x1C6B47),
                               .onAccent = QColor(0xFFFFFF),
                               .info = QColor(0x1D5C99),
                               .attention = QColor(0x7A5000),
                               .attentionGround = QColor(0xFFF3D6),
                               .danger = QColor(0xA3261F),
                               .dangerGround = QColor(0xFCE9E7),
                               .internal = QColor(0x64489A),
                               .internalGround = QColor(0xF0EBFA),
                               .selection = QColor(0xDCEFE5)};
    return light;
}

const Colours &darkColours()
{
    static const Colours dark{.window = QColor(0x191C1A),
                              .surface = QColor(0x222624),
                              .text = QColor(0xE8ECE9),
                              .secondary = QColor(0xA9B3AD),
                              .edge = QColor(0x6F7973),
                              .accent = QColor(0x6FCB9E),
                              .onAccent = QColor(0x0E1F16),
                              .info = QColor(0x8BBCEB),
                              .attention = QColor(0xF0C468),
                              .attentionGround = QColor(0x3A2F14),
                              .danger = QColor(0xF49A92),
                              .dangerGround = QColor(0x3F211E),
                              .internal = QColor(0xC2ABEF),
                              .internalGround = QColor(0x2E2640),
                              .selection = QColor(0x24453A)};
    return dark;
}

} // namespace wd
