// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/dossier.h"
#include "model/dossier/place.h"
#include "views/dossiers/open/opendossier.h"

#include <algorithm>
#include <functional>

namespace wd
{

/// Where a field of a form finds its value in the dossier and how it writes it.
template <typename T> struct Binding {
    Place place = {};
    QString name = {}; ///< of the step, behind "Ongedaan maken: "
    std::function<T(const Dossier &)> read;
    std::function<void(Dossier &, const T &)> write;
};

template <typename P> [[nodiscard]] const P *findPart(const QList<P> &list, const QString &id)
{
    const auto found = std::find_if(list.begin(), list.end(), [&](const P &one) { return one.id == id; });
    return found == list.end() ? nullptr : &*found;
}
template <typename P> [[nodiscard]] P *findPart(QList<P> &list, const QString &id)
{
    const auto found = std::find_if(list.begin(), list.end(), [&](const P &one) { return one.id == id; });
    return found == list.end() ? nullptr : &*found;
}

/// A member of the dossier itself.
template <typename T>
[[nodiscard]] Binding<T> bindTo(T Dossier::*member, const QString &field, const QString &name)
{
    return {.place = {{}, field},
            .name = name,
            .read = [=](const Dossier &d) { return d.*member; },
            .write = [=](Dossier &d, const T &value) { d.*member = value; }};
}

/// A member of a member of the dossier: bindTo(&Dossier::status, &StatusNote::date, ...).
template <typename O, typename T>
[[nodiscard]] Binding<T> bindTo(O Dossier::*owner, T O::*member, const QString &field, const QString &name)
{
    return {.place = {{}, field},
            .name = name,
            .read = [=](const Dossier &d) { return d.*owner.*member; },
            .write = [=](Dossier &d, const T &value) { d.*owner.*member = value; }};
}

/// A member of a part in a list. `list` gives the list: [](auto &d) -> auto & { return d.documents; }. A part
/// that is gone reads as empty and is not written.
template <typename List, typename P, typename T>
[[nodiscard]] Binding<T> bindPart(List list, const QString &id, T P::*member, const QString &field,
                                  const QString &name)
{
    return {.place = {id, field},
            .name = name,
            .read =
                [=](const Dossier &d) {
                    const P *part = findPart(list(d), id);
                    return part ? part->*member : T{};
                },
            .write =
                [=](Dossier &d, const T &value) {
                    if (P *part = findPart(list(d), id))
                        part->*member = value;
                }};
}

/// The same member by its code, for a field that offers choices. One that this version does not know is kept
/// as long as nothing else is chosen.
template <typename E> [[nodiscard]] Binding<QString> asCode(const Binding<OpenEnum<E>> &binding)
{
    return {.place = binding.place,
            .name = binding.name,
            .read = [read = binding.read](const Dossier &d) { return read(d).text(); },
            .write
            = [write = binding.write](Dossier &d, const QString &code) { write(d, OpenEnum<E>(code)); }};
}

} // namespace wd
