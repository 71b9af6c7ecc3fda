/** Of the list of works and of the book; part of the rulebook's texts. */
export const selectionPartTexts = {
  'part.selection': ['Tuyển chọn và sách', 'Selection and book'],
  selectionLead: [
    'Danh sách dài đúng bằng số này: không thiếu, không thừa. Số tối đa mỗi tỉnh để trống thì không giới hạn; công trình của bộ, ngành Trung ương không tính vào tỉnh nào.',
    'The list is exactly this long. Without a number per province there is no limit; works of ministries and central bodies count for none.',
  ],
  'selection.exactly': ['Số công trình', 'Works'],
  'selection.tooShort': [
    '“Số công trình” phải từ {{needed}} ({{fields}} lĩnh vực × {{least}}). Tăng số này, hoặc giảm “Ít nhất mỗi lĩnh vực”.',
    '“Works” has to be {{needed}} or more ({{fields}} fields × {{least}}). Raise it, or lower “At least per field”.',
  ],
  'selection.minPerField': ['Ít nhất mỗi lĩnh vực', 'At least per field'],
  'selection.maxPerProvince': ['Tối đa mỗi tỉnh', 'At most per province'],
  'selection.minApproval': ['Tỷ lệ đồng ý tối thiểu', 'Share of yes needed'],
  book: ['Cuốn sách', 'The book'],
  'book.title': ['Tên sách', 'Title of the book'],
  'book.foreword': ['Lời nói đầu', 'Foreword'],
  'book.by': ['Người ký lời nói đầu', 'Signed by'],
} as const;
