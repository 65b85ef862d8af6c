// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/fill.h"

#include "model/dossier/described/dossierjson.h"
#include "tests/support/fixtures.h"

namespace wd::bench
{

using namespace wd::test;

bool fill(Store &store, int dossiers)
{
    Writer writer;
    for (int i = 0; i < dossiers; ++i) {
        LocalDossier local;
        local.work = fullDossier();
        const IdMaker ids = seededIds(static_cast<quint64>(i) + 1);
        local.work.id = ids.dossier();
        local.work.title = writer.words(3);
        local.work.about.what = richTextFromPlain(writer.words(150));
        local.work.about.why = richTextFromPlain(writer.words(100));
        for (Question &question : local.work.questions)
            question.answer = richTextFromPlain(writer.words(60));
        for (NewsItem &item : local.work.news)
            item.body = richTextFromPlain(writer.words(80));
        local.base = Revision{.number = 1, .hash = sha256Of(QByteArray::number(i)), .dossier = local.work};
        if (!store.add(local))
            return false;
    }
    return true;
}

} // namespace wd::bench
