// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/undo/thinned.h"

#include "model/dossier/described/visitors.h"

#include <QHash>

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

template <typename T> void thinned(T &mine, T &theirs);

/// Walks the members of the other, each beside its twin.
class Thinning
{
public:
    explicit Thinning(Twin &theirs)
        : m_theirs(theirs)
    {
    }
    template <typename T> void plain(const char *, T &mine, const Facts & = {})
    {
        same(mine, m_theirs.next<T>());
    }
    template <typename T> void rich(const char *, T &mine, const Facts & = {})
    {
        same(mine, m_theirs.next<T>());
    }
    template <typename T> void whole(const char *, T &mine, const Facts & = {})
    {
        same(mine, m_theirs.next<T>());
    }
    template <typename T> void file(const char *, T &mine, const Facts & = {})
    {
        same(mine, m_theirs.next<T>());
    }
    template <typename T> void set(const char *, T &mine, const Facts & = {})
    {
        same(mine, m_theirs.next<T>());
    }
    template <typename T> void byWijk(const char *, T &mine, const Facts & = {})
    {
        same(mine, m_theirs.next<T>());
    }
    template <typename T> void record(const char *, T &mine, const Facts & = {})
    {
        T &theirs = m_theirs.next<T>();
        if (!same(mine, theirs))
            thinned(mine, theirs);
    }
    template <typename T> void parts(const char *, QList<T> &mine, const Facts & = {})
    {
        QList<T> &theirs = m_theirs.next<QList<T>>();
        QHash<QString, qsizetype> places;
        for (qsizetype i = 0; i < theirs.size(); ++i)
            places.insert(theirs[i].id, i);
        for (T &part : mine) {
            const auto twin = places.constFind(part.id);
            if (twin == places.constEnd() || !(theirs[*twin] == part))
                continue;
            T bare;
            bare.id = part.id;
            part = theirs[*twin] = bare;
        }
    }

private:
    template <typename T> static bool same(T &mine, T &theirs)
    {
        if (!(mine == theirs))
            return false;
        mine = theirs = T();
        return true;
    }

    Twin &m_theirs;
};

template <typename T> void thinned(T &mine, T &theirs)
{
    Twin twin(theirs);
    Thinning thinning(twin);
    describe(thinning, mine);
    if (mine.extra == theirs.extra)
        mine.extra = theirs.extra = {};
}

} // namespace

void thin(Dossier &before, Dossier &after)
{
    const bool sameSchema = before.schema == after.schema;
    thinned(after, before);
    if (sameSchema) // canonical JSON writes reaction.open either way only in what has a schema
        before.schema = after.schema = currentSchema;
}

QString pathStep(QString name)
{
    return name.replace(u'~', u"~0"_s).replace(u'/', u"~1"_s);
}

QStringList pathSteps(const QString &path)
{
    QStringList steps = path.split(u'/');
    if (path.contains(u'~')) {
        for (QString &step : steps)
            step.replace(u"~1"_s, u"/"_s).replace(u"~0"_s, u"~"_s);
    }
    return steps;
}

} // namespace wd
