// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/fill.h"

#include "model/dossier/dossierjson.h"
#include "tests/support/fixtures.h"

namespace wd::bench
{

using namespace wd::test;

bool fill(Store &store, int dossiers)
{
    Writer writer;
    for (int i = 0; i < dossiers; ++i) {
        Desk desk;
        desk.work = fullDossier();
        const IdMaker ids = seededIds(static_cast<quint64>(i) + 1);
        desk.work.id = ids.dossier();
        desk.work.title = writer.words(3);
        desk.work.about.what = richTextFromPlain(writer.words(150));
        desk.work.about.why = richTextFromPlain(writer.words(100));
        for (Question &question : desk.work.questions)
            question.answer = richTextFromPlain(writer.words(60));
        for (NewsItem &item : desk.work.news)
            item.body = richTextFromPlain(writer.words(80));
        desk.base = Revision{.number = 1, .hash = sha256Of(QByteArray::number(i)), .dossier = desk.work};
        if (!store.add(desk))
            return false;
    }
    return true;
}

} // namespace wd::bench
