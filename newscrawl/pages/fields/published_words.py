"""What pages print before a date of publication, and print or call in their markup before that of a change.

Data only, as parts of words, in lower case.
"""

from __future__ import annotations

CHANGED = (
    *("modif", "updat", "last edited", "lastmod"),  # English, and what markup in any language is named
    *("bijgewerkt", "gewijzigd"),  # Dutch
    *("aktualisiert", "geändert"),  # German
    *("mis à jour", "mise à jour", "actualisé"),  # French
    *("actualizad", "última actualización", "atualizad", "actualitzat"),  # Spanish, Portuguese, Catalan
    *("aggiornat", "aggiornamento", "actualizat"),  # Italian, Romanian
    *("opdateret", "oppdatert", "uppdaterad", "uppdaterat", "päivitetty", "muokattu"),  # Danish to Finnish
    *("aktualiz", "ažurirano", "posodobljeno", "frissítve", "frissült"),  # Polish to Slovene; Hungarian
    *("обновлен", "изменено", "оновлен", "актуализир"),  # Russian, Ukrainian, Bulgarian
    *("ενημερώθηκε", "τελευταία ενημέρωση", "güncelle", "diperbarui", "cập nhật"),  # Greek to Vietnamese
    *("تحديث", "به‌روزرسانی", "עודכן", "अपडेट", "अद्यतन", "อัปเดต", "อัพเดท", "ปรับปรุง", "แก้ไข"),  # Arabic to Thai
    *("ενημέρωση:", "upraveno", "zmieniono", "son düzenleme", "diperbaharui"),
    *("更新", "수정", "업데이트"),  # Chinese and Japanese, Korean
    *("aangepast", "laatste wijziging", "letzte aktualisierung", "änderung", "überarbeitet", "màj ", "rectifié"),
    *("edited on", "edited:", "revised", "amended", "corrected", "endret", "ændret", "ändrad", "módosít", "modyfik"),
    *("izmijenjen", "izmenjen", "spremenjen", "обновен", "uuendatud", "muudetud", "atjaunin", "atnaujin"),
    *("изменён", "змінено", "promijenjen", "upravené", "изменения:", "отредактирован", "редактировал", "дополнено"),
    "stand:(?=.{4,60}veröffentlich)",  # beside that of the publication
    *(
        "changed on",
        "changed:",
        "last review",
        "herzien",
        "laatst gewijz",
        "bearbeitung",
        "bearbeitet am",
        "sist endra",
    ),
    *("muutettu", "změněn", "zmenené", "frissít", "actualizare", "değiştiril", "τροποποί", "відредагован", "تعديل"),
    *("ویرایش", "به روزرسانی", "به روز رسانی", "بروزرسانی", "עדכון", "संशोधित", "আপডেট", "হালনাগাদ", "chỉnh sửa"),
    *("diubah", "改訂", "修訂", "修订", "修改", "変更日", "정정"),
    *("bygewerk", "azken aldaket", "düzenlendi", "editado e[lm]", "newidiwyd", "paskutinis taisymas"),
    *("posledn(?:ja|á|í) (?:izmena|zmena|změna)", "posljednja izmjena", "zadnja sprememba"),
    *("pēdējās izmaiņas", "redaktita", "son değişiklik", "viimeisin muutos", "édité le"),
    *("được thay đổi", "ĝisdatigita", "ενημερωμένο", "последн(?:а|яя|ее) (?:измена|промяна|изменение)"),
    *("последња измена", "վերջին փոփոխություն", "آخرین تغییر", "تغییر یافته", "تازہ کاری", "عُدل"),
    *("مُحدَّث", "পরিমার্জন", "সম্পাদিত", "মডিফাই", "ਅੱਪਡੇਟ", "திருத்தப்பட்டது", "மாற்றப்பட்டது"),
    *("నవీకరించ", "പുതുക്കിയ", "සංස්කරණය", "ดัดแปลง", "เปลี่ยนแปลงครั้งสุดท้าย", "ბოლო ცვლილება", "修正日"),
    *("最終変更", "編集日"),
)
PUBLISHED = (
    *("publi", "pubbli"),  # English, Dutch, French, Spanish, Portuguese, Polish, Danish to Romanian; Italian
    *("posted", "geplaatst", "veröffentlich", "erstellt", "skrevet", "julkaistu", "közzé", "objav"),
    *("vydáno", "zveřejněn", "uveřejněn", "zamieszczon", "dodano", "offentlig", "erschienen", "stand:", "inserito"),
    "postat",
    *("diterbit", "дата публик", "размещено", "дата на публ", "δημοσίευ", "ανάρτηση", "تاریخ انتشار", "منتشر", "פורסם"),
    *("पब्लिश", "เผยแพร่", "เขียนเมื่อ"),
    *("配信", "投稿", "发表", "發表", "發佈", "등록", "기사입력", "승인"),
    *("опублик", "опублік", "δημοσιε", "yayın", "نشر", "प्रकाशित", "发布", "發布", "公開", "掲載", "게시", "입력"),
    *("প্রকাশ", "発行", "vytvořen", "utworzon", "created", "skapad", "oprettet", "eklenme"),
)
OTHER_DAYS = (
    *(
        "©",
        r"\(c\)",
        "copyright",
        "today is",
        "vandaag is",
        "heute ist",
        "aujourd['’]hui",
        "oggi è",
        "hoy es",
        "hoje é",
    ),
    *("i dag er", "idag är", "сегодня", "dziś jest", "dnes je", "bugün", "valid ", "geldig ", "gültig ", "valable "),
    *("expires", "verloopt", "deadline", "retrieved", "accessed", "opgehaald", "abgerufen", "consulté le", "geboren"),
    *(
        r"born\b",
        "photo taken",
        "foto genomen",
        "when:",
        "wanneer:",
        "wann:",
        "quand ?:",
        "quando:",
        "cuándo:",
        "когда:",
    ),
    *(r"(?:tot|until|bis|bis zum|hasta(?: el)?|fino al|jusqu['’]au|até)\s(?=\d)",),
)
"""What stands before the day of something else: of a right, today's, of a life, of an event."""
