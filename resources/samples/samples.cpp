// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/samples/samples.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

static void registerSamples()
{
    Q_INIT_RESOURCE(samples_json);
    Q_INIT_RESOURCE(samples_files);
}

namespace wd
{

using namespace Qt::StringLiterals;

QStringList sampleNames()
{
    return {u"hondenbeleid"_s, u"speelplekken-paddepoel"_s};
}

QString unpackSample(const QString &name, const QString &folder)
{
    static const bool registered = (registerSamples(), true);
    Q_UNUSED(registered)
    const QDir target(folder);
    const QByteArray json = [&] {
        QFile file(u":/samples/%1.json"_s.arg(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }();
    for (QDirIterator it(u":/samples"_s); it.hasNext();) {
        const QString source = it.next();
        const QString file = it.fileName();
        const bool wanted = file == name + u".json"_s || json.contains('"' + file.toUtf8() + '"');
        const QString copy = target.filePath(file);
        if (!wanted || QFile::exists(copy))
            continue;
        if (!QFile::copy(source, copy) || !QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner))
            return {};
    }
    return json.isEmpty() ? QString() : target.filePath(name + u".json"_s);
}

} // namespace wd
