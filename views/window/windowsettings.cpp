// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/windowsettings.h"

#include "model/store/privateplace.h"

#include <QDir>
#include <QSettings>

#include <algorithm>

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

Theme themeOf(const QString &name)
{
    if (name == u"light"_s)
        return Theme::Light;
    return name == u"dark"_s ? Theme::Dark : Theme::System;
}

QString nameOf(Theme theme)
{
    switch (theme) {
    case Theme::System:
        return u"system"_s;
    case Theme::Light:
        return u"light"_s;
    case Theme::Dark:
        return u"dark"_s;
    }
    Q_UNREACHABLE();
}

QString nameOf(DossierOrder order)
{
    switch (order) {
    case DossierOrder::Changed:
        return u"changed"_s;
    case DossierOrder::Title:
        return u"title"_s;
    case DossierOrder::Wijk:
        return u"wijk"_s;
    case DossierOrder::Coming:
        return u"coming"_s;
    }
    Q_UNREACHABLE();
}

DossierOrder orderOf(const QString &name)
{
    for (int i = 0; i < dossierOrders; ++i) {
        if (nameOf(DossierOrder(i)) == name)
            return DossierOrder(i);
    }
    return DossierOrder::Changed;
}

} // namespace

QString windowFile(const QString &workspace)
{
    return QDir(workspace).filePath(u"window.ini"_s);
}

WindowSettings readWindowSettings(const QString &workspace)
{
    const QSettings file(windowFile(workspace), QSettings::IniFormat);
    WindowSettings settings{.geometry = file.value(u"geometry"_s).toByteArray(),
                            .preview = file.value(u"preview"_s, false).toBool(),
                            .order = orderOf(file.value(u"order"_s).toString()),
                            .dossier = file.value(u"dossier"_s).toString(),
                            .section = file.value(u"section"_s).toString(),
                            .theme = themeOf(file.value(u"theme"_s).toString()),
                            .typeScale = std::clamp(file.value(u"typeScale"_s, 1.0).toDouble(), 1.0, 2.0),
                            .practice = file.value(u"practice"_s, false).toBool(),
                            .language = Language::named(file.value(u"language"_s).toString())};
    for (const QVariant &width : file.value(u"columns"_s).toList())
        settings.columns.append(width.toInt());
    return settings;
}

void keepWindowSettings(const QString &workspace, const WindowSettings &settings)
{
    // Made before QSettings does, which keeps the rights of what it replaces.
    (void)(makePrivateWorkspace(workspace) && makePrivateFile(windowFile(workspace)));
    QSettings file(windowFile(workspace), QSettings::IniFormat);
    QVariantList widths;
    for (const int width : settings.columns)
        widths.append(width);
    file.setValue(u"geometry"_s, settings.geometry);
    file.setValue(u"columns"_s, widths);
    file.setValue(u"preview"_s, settings.preview);
    file.setValue(u"order"_s, nameOf(settings.order));
    file.setValue(u"dossier"_s, settings.dossier);
    file.setValue(u"section"_s, settings.section);
    file.setValue(u"theme"_s, nameOf(settings.theme));
    file.setValue(u"typeScale"_s, settings.typeScale);
    file.setValue(u"practice"_s, settings.practice);
    if (settings.language)
        file.setValue(u"language"_s, settings.language->code());
}

} // namespace wd
